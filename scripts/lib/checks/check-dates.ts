import { stringsWithin } from '../../../src/domain/record-texts.ts';
import type { Content } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { pathText, valueAt } from './value-path.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Fields that tell of something that has happened. The end of a law or the next review may lie ahead. */
const PAST = new Set(['date', 'read', 'on', 'reviewed', 'checkedOn', 'issued']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Dates that cannot be: after today, or a page read before it was published. */
export function checkDates(content: Content): Fault[] {
  return [...content.records, ...content.texts].flatMap(({ yaml }) =>
    stringsWithin(yaml.value).flatMap(([path, text]) => {
      const name = String(path.at(-1));
      if (!DAY.test(text)) return [];
      const field = pathText(path);
      const faults: Fault[] = [];
      if (PAST.has(name) && text > content.today) faults.push(faultAt(yaml.file, yaml.offsetOf(path), 'date-future', text, { field, today: content.today }));
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
