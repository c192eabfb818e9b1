import { digitsOf } from '../../../src/domain/phone.ts';
import { stringsWithin, type ValuePath } from '../../../src/domain/record-texts.ts';
import { everyShortCode } from '../../../src/domain/short-codes.ts';
import { numberOfChatLink, phoneNumbersIn } from '../../../src/domain/typed-number.ts';
import { type Content, recordsIn } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { pathText, valueAt } from './value-path.ts';
import type { YamlFile } from './yaml-file.ts';

// Fields that are numbers, codes or addresses; and what only editors read.
const NOT_WORDS = new Set(['number', 'international', 'id', 'url', 'website', 'facebook', 'email', 'notes', 'says']);
/** What stands above a text: a number in it is neither a link nor changed with its record. */
const HEADS = new Set(['title', 'summary', 'tab']);

/**
 * Numbers typed in fields: front matter, records, interface. A record may say its own numbers and everybody the short
 * ones and those of national lines; any other number would be read and called, and no source stands behind it.
 */
export function checkTypedNumbers(content: Content): Fault[] {
  const known = [...everyShortCode, ...recordsIn(content, 'directory').flatMap(({ yaml }) => (valueAt(yaml.value, ['coverage', 'scope']) === 'national' ? ownNumbers(yaml.value) : []))];
  const isWord = (path: ValuePath) => !NOT_WORDS.has(String(path.at(-1)));
  const isHead = (path: ValuePath) => path.length === 1 && HEADS.has(String(path[0]));
  return [
    ...content.records.flatMap(({ yaml, folder }) => faultsOf(yaml, (path) => folder === 'countries' || isWord(path), known)),
    ...content.interfaces.flatMap(({ yaml }) => faultsOf(yaml, () => true, known)),
    ...content.texts.flatMap(({ yaml }) => [...faultsOf(yaml, (path) => isWord(path) && !isHead(path), known), ...faultsOf(yaml, isHead, [])]),
  ];
}

function faultsOf(yaml: YamlFile, isLookedAt: (path: ValuePath) => boolean, known: readonly string[]): Fault[] {
  const allowed = new Set([...known, ...ownNumbers(yaml.value)]);
  return stringsWithin(yaml.value).flatMap(([path, text]) => {
    const chat = numberOfChatLink(text);
    const numbers = [...(chat === null ? [] : [{ text: chat, digits: chat }]), ...(isLookedAt(path) ? phoneNumbersIn(text) : [])];
    return numbers.filter(({ digits }) => !allowed.has(national(digits))).map((number) => faultAt(yaml.file, yaml.offsetOf(path), 'number-in-field', text, { number: number.text, field: pathText(path) }));
  });
}

function ownNumbers(value: unknown): string[] {
  const phones = valueAt(value, ['phones']);
  return Array.isArray(phones) ? stringsWithin(phones).map(([, text]) => national(digitsOf(text))) : [];
}

/** One line in one form: +84 912… and 84912… are 0912…. */
const national = (digits: string) => digits.replace(/^\+?84(?=\d{8})/, '0').replace(/^\+/, '');
