import { targetLanguages, type TargetLanguage } from '../../src/domain/languages.ts';
import { translationState, type TranslationState } from '../../src/domain/translation.ts';
import { digestOfEntry } from './checks/check-translations.ts';
import type { TextEntry } from './checks/content.ts';
import { valueAt } from './checks/value-path.ts';

/** A Vietnamese text and how each translation of it stands. */
export interface TranslationRow {
  readonly text: string;
  readonly digest: string;
  readonly states: Readonly<Record<TargetLanguage, TranslationState>>;
}

/** Every Vietnamese text with the state of its translations, by path. */
export function translationRows(texts: readonly TextEntry[]): TranslationRow[] {
  const byPath = new Map(texts.map((entry) => [`${entry.folder}/${entry.lang}/${entry.id}`, entry]));
  return texts.filter((entry) => entry.lang === 'vi').flatMap((source) => {
    const digest = digestOfEntry(source);
    if (digest === null) return [];
    const states = Object.fromEntries(targetLanguages.map((lang) => [lang, stateOf(byPath.get(`${source.folder}/${lang}/${source.id}`), digest)]));
    return [{ text: `${source.folder}/${source.id}`, digest, states: states as TranslationRow['states'] }];
  }).sort((a, b) => (a.text < b.text ? -1 : 1));
}

function stateOf(translation: TextEntry | undefined, digest: string): TranslationState {
  if (translation === undefined) return 'missing';
  const [madeFrom, review] = [valueAt(translation.yaml.value, ['source']), valueAt(translation.yaml.value, ['review'])];
  return translationState({ madeFrom: typeof madeFrom === 'string' ? madeFrom : undefined, review: review === 'native' ? 'native' : 'none' }, digest);
}

/** The text of a translation with the digest of its source in the front matter; everything else stays as it is. */
export function stamped(text: string, digest: string): string {
  const end = text.indexOf('\n---', 4);
  if (!text.startsWith('---') || end < 0) throw new Error('no front matter');
  const front = text.slice(0, end);
  const line = `source: '${digest}'`;
  return (/^source:.*$/m.test(front) ? front.replace(/^source:.*$/m, line) : `${front}\n${line}`) + text.slice(end);
}
