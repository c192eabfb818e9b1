import { vietnamDay } from '../domain/days.ts';

/** The day the pages speak of, `YYYY-MM-DD` in Viet Nam. Set TODAY for a build that can be repeated. */
export const today: string = process.env['TODAY'] ?? vietnamDay(new Date().toISOString());
