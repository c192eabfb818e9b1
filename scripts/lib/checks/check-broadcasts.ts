import { LONGEST_MESSAGE } from '../../../src/domain/broadcast/message-parts.ts';
import { seconds, spokenForms, spokenLimits } from '../../../src/domain/broadcast/pace.ts';
import { syllables } from '../../../src/domain/broadcast/syllables.ts';
import { broadcastTexts, spokenWords } from '../../../src/domain/broadcast/texts.ts';
import { numbersIn } from '../../../src/domain/legal-text.ts';
import { sentenceLength, sentenceLimits, sentencesOf } from '../../../src/domain/prose.ts';
import { stringsWithin } from '../../../src/domain/record-texts.ts';
import type { Broadcast } from '../../../src/domain/schemas/broadcast.ts';
import { addressesIn, type Content, recordsIn, type RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { suggestNearest } from './suggest.ts';
import { pathText } from './value-path.ts';

/** Texts for loudspeakers, radio and phones: each of a guide, its numbers in the directory, its lengths with those numbers put in. */
export function checkBroadcasts(content: Content): Fault[] {
  const guides = content.texts.filter((entry) => entry.folder === 'guides' && entry.lang === 'vi').map((entry) => entry.id);
  const numbers = new Map(addressesIn(content).flatMap(({ record }) => (record.phones[0] === undefined ? [] : [[record.id, record.phones[0].number] as const])));
  return recordsIn(content, 'broadcasts').filter((entry) => entry.data !== undefined).flatMap((entry) => {
    const item = entry.data as Broadcast;
    const unknown = [...faultsOfGuide(entry, item.id, guides), ...faultsOfNumbers(entry, numbers)];
    return unknown.length > 0 ? unknown : [...faultsOfLengths(entry, item, (id) => numbers.get(id)!), ...faultsOfSentences(entry)];
  });
}

function faultsOfGuide({ yaml, file }: RecordEntry, id: string, guides: readonly string[]): Fault[] {
  if (guides.includes(id)) return [];
  const suggestion = suggestNearest(id, guides, { vi: 'Đặt tên tệp như tên bài.', en: 'Name the file after the guide.' });
  return [faultAt(file, yaml.offsetOf(['id']), 'reference-unknown', id, { field: 'id', target: id, folder: 'content/guides/vi', suggestion })];
}

function faultsOfNumbers({ yaml, file }: RecordEntry, numbers: ReadonlyMap<string, string>): Fault[] {
  return stringsWithin(yaml.value).flatMap(([path, text]) => numbersIn(text).filter((id) => !numbers.has(id)).map((id) =>
    faultAt(file, yaml.offsetOf(path), 'reference-unknown', `{${id}}`, { field: pathText(path), target: id, folder: 'content/directory', suggestion: suggestNearest(id, numbers.keys(), { vi: 'Xem các mã trong content/directory; bản ghi phải có số.', en: 'See the ids in content/directory; the record needs a number.' }) })));
}

function faultsOfLengths({ yaml, file }: RecordEntry, item: Broadcast, numberOf: (id: string) => string): Fault[] {
  const texts = broadcastTexts(item, numberOf);
  const spoken = spokenForms.flatMap((form) => {
    const words = spokenWords(texts, form);
    const [count, { least, most }] = [syllables(words), spokenLimits[form]];
    if (count >= least && count <= most) return [];
    const path = form === 'radio' ? ['radio'] : ['script', form === 'sixty' ? 'begin' : 'further'];
    return [faultAt(file, yaml.offsetOf(path), 'spoken-length', '', { form, count: String(count), seconds: String(seconds(words)), least: String(least), most: String(most) })];
  });
  const sent = (['sms', 'zalo'] as const).filter((name) => texts[name].length > LONGEST_MESSAGE)
    .map((name) => faultAt(file, yaml.offsetOf([name]), 'value-too-long', String(texts[name].length), { field: name, limit: String(LONGEST_MESSAGE) }));
  return [...spoken, ...sent];
}

function faultsOfSentences({ yaml, file }: RecordEntry): Fault[] {
  const { longest, unit } = sentenceLimits.vi;
  return stringsWithin(yaml.value).flatMap(([path, text]) => sentencesOf(text, 'vi').map((sentence) => ({ ...sentence, count: sentenceLength(sentence.text, 'vi') })).filter(({ count }) => count > longest)
    .map((sentence) => faultAt(file, yaml.offsetOf(path), 'sentence-long', sentence.text, { count: String(sentence.count), unit, limit: String(longest) })));
}
