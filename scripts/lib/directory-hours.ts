import type { OpeningHours } from '../../src/domain/schemas/phone-number.ts';

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const workdays = week.slice(0, 5);
const period = (days: readonly (typeof week)[number][], opens: string, closes: string) => ({ days: [...days], opens, closes });
const holidays = { vi: 'Nghỉ ngày lễ', en: 'Closed on public holidays', zh: '公众假日休息' };

/** Every wording of opening hours in the research files, as structured hours in the source's own terms. */
const known: Readonly<Record<string, OpeningHours>> = {
  '24/7': { always: true },
  'Mon–Fri 8:00–17:00': { periods: [period(workdays, '08:00', '17:00')] },
  'Wed–Sun 13:00–20:30': { periods: [period(week.slice(2), '13:00', '20:30')] },
  'Mon–Fri 9:00–13:00, 14:00–17:30': { periods: [period(workdays, '09:00', '13:00'), period(workdays, '14:00', '17:30')] },
  '365 days a year; daily hours disputed': {
    note: { vi: 'Mọi ngày trong năm; các nguồn nói khác nhau về giờ', en: 'Every day of the year; sources disagree on the hours', zh: '全年每天；各来源对具体时间说法不一' },
  },
  'Mon, Tue, Thu 10–16; Wed 12–20': { periods: [period(['MO', 'TU', 'TH'], '10:00', '16:00'), period(['WE'], '12:00', '20:00')] },
  'Weekdays 9:00–22:00; Vietnamese until 18:00': {
    periods: [period(workdays, '09:00', '22:00')],
    note: { vi: 'Tiếng Việt đến 18:00', en: 'Vietnamese until 18:00', zh: '越南语服务到18:00' },
  },
  'Weekdays 9:00–17:00': { periods: [period(workdays, '09:00', '17:00')] },
  'Weekdays 8:30–17:15': { periods: [period(workdays, '08:30', '17:15')] },
  'Mon, Wed, Fri 11:00–19:00': { periods: [period(['MO', 'WE', 'FR'], '11:00', '19:00')] },
  '7:30–21:00': { periods: [period(week, '07:30', '21:00')] },
  'Yunnan: weekdays 8:30–11:30, 14:30–17:30': {
    periods: [period(workdays, '08:30', '11:30'), period(workdays, '14:30', '17:30')],
    note: { vi: 'Giờ của tỉnh Vân Nam', en: 'Hours of Yunnan province', zh: '云南省的服务时间' },
  },
  'Thứ Hai–Thứ Năm 7:30–11:30, 13:30–17:00; thứ Sáu đến 16:30; nghỉ thứ Bảy, Chủ nhật': {
    periods: [
      period(week.slice(0, 5), '07:30', '11:30'),
      period(week.slice(0, 4), '13:30', '17:00'),
      period(['FR'], '13:30', '16:30'),
    ],
  },
  'Thứ Hai–Thứ Sáu 8:00–17:00 (trừ ngày lễ)': { periods: [period(workdays, '08:00', '17:00')], note: holidays },
  'mọi ngày, kể cả ngày lễ': { note: { vi: 'Mọi ngày, kể cả ngày lễ', en: 'Every day, public holidays included', zh: '每天，包括公众假日' } },
};

/** Structured hours for a wording of the research files; undefined for none. Throws on a wording it does not know. */
export function hoursOf(wording: string | null): OpeningHours | undefined {
  if (wording === null) return undefined;
  const hours = known[wording];
  if (hours === undefined) throw new Error(`unknown hours: ${wording}`);
  return hours;
}
