import { formatDay } from './format.ts';
import type { Locale } from './locales.ts';

/** A day, a month or only a year as people write it: 01/07/2025, 7/2025, 2025. */
export function formatLooseDay(value: string, locale: Locale): string {
  const [year = '', month] = value.split('-');
  if (value.length === 10) return formatDay(value, locale);
  if (month === undefined) return locale === 'zh' ? `${year}年` : year;
  if (locale === 'vi') return `${Number(month)}/${year}`;
  if (locale === 'zh') return `${year}年${Number(month)}月`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${value}-01T00:00:00Z`));
}
