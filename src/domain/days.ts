const HOUR = 3_600_000;

/** The day `days` after a day, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * HOUR).toISOString().slice(0, 10);
}

/** The calendar day of an instant (ISO 8601) in Viet Nam, which keeps UTC+7 all year. */
export function vietnamDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * HOUR).toISOString().slice(0, 10);
}
