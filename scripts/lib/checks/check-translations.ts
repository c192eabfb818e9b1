import { digestOfSource, translationState } from '../../../src/domain/translation.ts';
import type { Content, TextEntry } from './content.ts';
import { faultAt, type Fault, type Words } from './fault.ts';
import { elementsOf, nodesOf } from './tree.ts';
import { valueAt } from './value-path.ts';

/** Translations beside their Vietnamese text: it exists, it has not changed since, both have the same bones. */
export function checkTranslations(content: Content): Fault[] {
  const sources = new Map(content.texts.filter((entry) => entry.lang === 'vi').map((entry) => [`${entry.folder}/${entry.id}`, entry]));
  return content.texts.filter((entry) => entry.lang !== 'vi').flatMap((entry) => {
    const source = sources.get(`${entry.folder}/${entry.id}`);
    if (source === undefined) return [faultAt(entry.file, 0, 'translation-orphan', entry.file.path, { source: `content/${entry.folder}/vi/${entry.id}.mdx` })];
    return [...faultsOfState(entry, source), ...faultsOfStructure(entry, source)];
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
  const headings = ({ tree }: TextEntry) => nodesOf(tree!).flatMap(({ node }) => (node.type === 'heading' ? [`h${node.depth}`] : []));
  const components = ({ tree }: TextEntry) => elementsOf(tree!).flatMap((element) => (STRUCTURE.has(element.name ?? '') ? [element.name!] : []));
  const part = (name: Words, own: readonly string[], other: readonly string[]) => {
    if (own.join() === other.join()) return [];
    const at = other.findIndex((item, index) => item !== own[index]);
    const place = at < 0 ? other.length : at;
    return [faultAt(entry.file, 0, 'translation-structure', '', { part: name, difference: { vi: `có ${own.length}, bản gốc ${other.length}; lệch từ thứ ${place + 1} (${own[place] ?? '—'} ≠ ${other[place] ?? '—'})`, en: `${own.length} here, ${other.length} there; they part at number ${place + 1} (${own[place] ?? '—'} ≠ ${other[place] ?? '—'})` } })];
  };
  return [...part({ vi: 'đề mục', en: 'headings' }, headings(entry), headings(source)), ...part({ vi: 'thành phần', en: 'components' }, components(entry), components(source))];
}

/** Components that stand on their own; inline ones may move inside a sentence as the language asks. */
const STRUCTURE = new Set(['Steps', 'Checklist', 'SelfCheck', 'Warning', 'Note', 'Call', 'Message', 'Phrase', 'Scenario', 'Reasoning']);
