import { daysAfter } from '../../../src/domain/days.ts';
import { stringsWithin } from '../../../src/domain/record-texts.ts';
import type { Content } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { pathText, valueAt } from './value-path.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Fields that tell of something that has happened. The end of a law or the next review may lie ahead. */
const PAST = new Set(['date', 'read', 'on', 'reviewed', 'checkedOn', 'issued']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Of some laws only the month or the year is known. */
const LOOSE = /^\d{4}(?:-\d{2}){0,2}$/;
/** Days that may lie between a day and the one it is counted from; beyond, the year is mistyped. */
const FARTHEST = { reviewBy: 400, inForceFrom: 5 * 365, inForceUntil: 20 * 365 } as const;

/** Dates that cannot be: after today, or a page read before it was published. */
export function checkDates(content: Content): Fault[] {
  return [...content.records, ...content.texts].flatMap(({ yaml }) =>
    stringsWithin(yaml.value).flatMap(([path, text]) => {
      const name = String(path.at(-1));
      if (!LOOSE.test(text)) return [];
      const field = pathText(path);
      const faults: Fault[] = [];
      if (PAST.has(name) && text > content.today.slice(0, text.length)) faults.push(faultAt(yaml.file, yaml.offsetOf(path), 'date-future', text, { field, today: content.today }));
      if (Object.hasOwn(FARTHEST, name)) faults.push(...faultsOfDistance(yaml, path, text, content.today));
      if (!DAY.test(text)) return faults;
      if (name === 'read') faults.push(...faultsOfOrder(yaml, path, text, 'date'));
      if (name === 'reviewBy') faults.push(...faultsOfOrder(yaml, path, text, 'reviewed'));
      if (name === 'inForceUntil') faults.push(...faultsOfOrder(yaml, path, text, 'inForceFrom'));
      return faults;
    }),
  );
}

/** The day at `path` must not lie before its neighbour `earlier`. */
function faultsOfOrder(yaml: YamlFile, path: Path, day: string, earlier: string): Fault[] {
  const neighbour = valueAt(yaml.value, [...path.slice(0, -1), earlier]);
  if (typeof neighbour !== 'string' || !DAY.test(neighbour) || neighbour <= day) return [];
  return [faultAt(yaml.file, yaml.offsetOf(path), 'date-order', day, { field: pathText(path), other: earlier, date: neighbour })];
}

function faultsOfDistance(yaml: YamlFile, path: Path, day: string, today: string): Fault[] {
  const name = String(path.at(-1)) as keyof typeof FARTHEST;
  const reviewed = valueAt(yaml.value, [...path.slice(0, -1), 'reviewed']);
  const from = name === 'reviewBy' && typeof reviewed === 'string' && !Number.isNaN(Date.parse(reviewed)) ? reviewed : today;
  const latest = daysAfter(from, FARTHEST[name]);
  return day <= latest ? [] : [faultAt(yaml.file, yaml.offsetOf(path), 'date-far', day, { field: pathText(path), latest })];
}
