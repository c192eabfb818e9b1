import type { Language } from '../../../src/domain/languages.ts';
import { digestOfSource, translationState } from '../../../src/domain/translation.ts';
import type { Content, TextEntry } from './content.ts';
import { faultAt, type Fault, type Words } from './fault.ts';
import { blockParts, figureParts, headingParts, namedParts, type Part } from './translation-parts.ts';
import { shortIn, untranslatedIn } from './translation-words.ts';
import { valueAt } from './value-path.ts';

/** Translations beside their Vietnamese text: it exists, it has not changed since, both have the same bones, name the same and say as much. */
export function checkTranslations(content: Content): Fault[] {
  const sources = new Map(content.texts.filter((entry) => entry.lang === 'vi').map((entry) => [`${entry.folder}/${entry.id}`, entry]));
  return content.texts.flatMap((entry) => {
    if (entry.lang === 'vi') return faultsOfTab(entry, undefined);
    const source = sources.get(`${entry.folder}/${entry.id}`);
    if (source === undefined) return [faultAt(entry.file, 0, 'translation-orphan', entry.file.path, { source: `content/${entry.folder}/vi/${entry.id}.mdx` })];
    const state = faultsOfState(entry, source);
    const faults = [...faultsOfStructure(entry, source), ...faultsOfNames(entry, source)];
    // The page of an older translation says that it is older: what the source has changed since is no fault of its own. But
    // a number or a site the source does not name may be dead, or somebody else's.
    const isOlder = state.some(({ kind }) => kind === 'translation-outdated');
    const counts = ({ kind, found }: Fault) => !isOlder || kind === 'translation-structure' || (kind === 'translation-names-other' && /^(?:Number |Email |https?:)/.test(found));
    return [...state, ...faults.filter(counts), ...faultsOfLanguage(entry), ...faultsOfTab(entry, source)];
  });
}

/** Digest of a Vietnamese text; null when its front matter cannot be read. */
export function digestOfEntry({ yaml, body }: TextEntry): string | null {
  const [title, summary] = [valueAt(yaml.value, ['title']), valueAt(yaml.value, ['summary'])];
  return typeof title === 'string' && typeof summary === 'string' ? digestOfSource({ title, summary }, body) : null;
}

function faultsOfState(entry: TextEntry, source: TextEntry): Fault[] {
  const digest = digestOfEntry(source);
  if (digest === null || entry.yaml.value === undefined) return [];
  const madeFrom = valueAt(entry.yaml.value, ['source']);
  if (typeof madeFrom !== 'string') return [faultAt(entry.file, 0, 'translation-unstamped', '', { file: entry.file.path })];
  const isOutdated = translationState({ madeFrom, review: 'none' }, digest) === 'outdated';
  return isOutdated ? [faultAt(entry.file, entry.yaml.offsetOf(['source']), 'translation-outdated', madeFrom, { file: entry.file.path })] : [];
}

function faultsOfStructure(entry: TextEntry, source: TextEntry): Fault[] {
  if (entry.tree === null || source.tree === null) return [];
  const part = (name: Words, partsIn: (text: TextEntry, own: Language) => readonly Part[]) => {
    const [own, other] = [partsIn(entry, entry.lang), partsIn(source, entry.lang)].map((parts) => parts.map((one) => one.name)) as [string[], string[]];
    if (own.join() === other.join()) return [];
    const at = other.findIndex((item, index) => item !== own[index]);
    const place = at < 0 ? other.length : at;
    return [faultAt(entry.file, 0, 'translation-structure', '', { part: name, difference: { vi: `có ${own.length}, bản gốc ${other.length}; lệch từ thứ ${place + 1} (${own[place] ?? '—'} ≠ ${other[place] ?? '—'})`, en: `${own.length} here, ${other.length} there; they part at number ${place + 1} (${own[place] ?? '—'} ≠ ${other[place] ?? '—'})` } })];
  };
  const faults = [...part({ vi: 'đề mục', en: 'headings' }, headingParts), ...part({ vi: 'thành phần', en: 'components' }, blockParts)];
  // Pieces can be held side by side only where there are as many of them.
  return faults.length > 0 ? faults : shortIn(entry, source).map((piece) => faultAt(entry.file, piece.start, 'translation-short', piece.text, { piece: piece.name }));
}

/** What sentences of a translation name and its source does not, and the other way round. */
function faultsOfNames(entry: TextEntry, source: TextEntry): Fault[] {
  if (entry.tree === null || source.tree === null) return [];
  const [own, wanted] = [namedParts(entry, entry.lang), namedParts(source, entry.lang)];
  const extra = beyond(own, wanted).map((part) => faultAt(entry.file, part.start, 'translation-names-other', part.name, { part: part.name }));
  const missing = beyond(wanted, own).map((part) => faultAt(entry.file, 0, 'translation-names-less', part.name, { part: part.name }));
  // A figure may be written in words in one language; where it has digits, they are the same.
  const figures = beyond(figureParts(entry), figureParts(source)).map((part) => faultAt(entry.file, part.start, 'translation-figure', part.name, { figure: part.name }));
  return [...extra, ...missing, ...figures];
}

/** The parts that stand more often in the first list than in the second. */
function beyond(parts: readonly Part[], others: readonly Part[]): Part[] {
  const left = others.map(({ name }) => name);
  return parts.filter(({ name }) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const faultsOfLanguage = (entry: TextEntry): Fault[] => untranslatedIn(entry).map(({ start, text }) => faultAt(entry.file, start, 'translation-language', text, { language: entry.lang }));

/** Names for the tab of a browser that tell nobody who looks over a shoulder what the page is about. */
const neutralTabs: Readonly<Record<Language, string>> = { vi: 'Thông tin', en: 'Information', zh: '信息' };

function faultsOfTab(entry: TextEntry, source: TextEntry | undefined): Fault[] {
  const tab = valueAt(entry.yaml.value, ['tab']);
  const neutral = neutralTabs[entry.lang];
  if (typeof tab === 'string') return tab === neutral ? [] : [faultAt(entry.file, entry.yaml.offsetOf(['tab']), 'tab-telling', tab, { neutral })];
  const isNeeded = source !== undefined && typeof valueAt(source.yaml.value, ['tab']) === 'string';
  return isNeeded ? [faultAt(entry.file, entry.yaml.offsetOf(['title']), 'tab-missing', '', { neutral })] : [];
}
