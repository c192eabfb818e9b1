import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PACE, seconds } from '../../../src/domain/broadcast/pace.ts';
import { addressInWords } from '../../../src/domain/print/address-in-words.ts';
import { type PlaceBroadcast, placeBroadcast } from '../../../src/domain/schemas/place-broadcast.ts';
import { formatDay } from '../../../src/i18n/format.ts';
import { broadcastOfPlace, doorsToRead } from '../../../src/print/broadcast-of-place.ts';
import type { Sheet } from '../../../src/print/sheet.ts';

/** What loudspeakers say for a place, from content/place-broadcast.yaml. */
export const placeWords = (): PlaceBroadcast => placeBroadcast.parse(parse(readFileSync(new URL('../../../content/place-broadcast.yaml', import.meta.url), 'utf8')));

/** The text file of a place: both scripts with their seconds, when they were made, from which records. `sheet` is the Vietnamese one. */
export function loudspeakerText(sheet: Sheet, words: PlaceBroadcast, isNation: boolean): string {
  const { t, facts, today, locale, place, url } = sheet;
  const scripts = broadcastOfPlace(sheet, words, isNation);
  const part = (form: 'sixty' | 'ninety') => `${t(`broadcast.${form}`).toUpperCase()} (${seconds(scripts[form])} giây)\n\n${scripts[form]}`;
  const read = new Set([...facts.big, ...doorsToRead(facts).map(({ record }) => record)].map(({ id }) => id));
  const used = facts.used.filter(({ id }) => read.has(id)).map(({ id, day }) => `${id} ${day ?? '–'}`).join(' · ');
  return [
    `${place}\n${t('print.printed', { day: formatDay(today, locale) })} ${t('print.checkAfter', { day: formatDay(facts.checkAfter, locale) })} ${addressInWords(url)}`,
    part('sixty'), part('ninety'), `${t('broadcast.pace', { pace: PACE })}\n${t('print.used')} ${used}`,
  ].join('\n\n\n').concat('\n');
}
