import { weekdays, type OpeningHours } from '../domain/schemas/phone-number.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './messages.ts';

type Day = (typeof weekdays)[number];

/** Days as people say them: "Thứ Hai – Thứ Sáu" for neighbours, a list otherwise, "mọi ngày" for the whole week. */
function daysInWords(days: readonly Day[], t: Translate): string {
  const indexes = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  if (indexes.length === 7) return t('hours.everyDay');
  const isRun = indexes.every((value, index) => index === 0 || value === indexes[index - 1]! + 1);
  const name = (index: number) => t(`hours.day.${weekdays[index]!}`);
  if (indexes.length > 2 && isRun) return `${name(indexes[0]!)} – ${name(indexes.at(-1)!)}`;
  return indexes.map(name).join(t('list.comma'));
}

/**
 * Opening hours in words, for the HTML itself: "Đang mở" needs a clock and is left to scripts.
 * Periods with the same days share one phrase.
 */
export function hoursInWords(hours: OpeningHours, locale: Locale, t: Translate): string {
  const byDays = Map.groupBy(hours.periods ?? [], (period) => daysInWords(period.days, t));
  const phrases = [...byDays].map(([days, periods]) => `${days} ${periods.map((period) => `${period.opens}–${period.closes}`).join(t('list.comma'))}`);
  return [...(hours.always ? [t('hours.always')] : []), ...phrases, ...(hours.note === undefined ? [] : [hours.note[locale]])].join(t('list.semicolon'));
}
