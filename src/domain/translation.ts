/** How a translation stands beside its Vietnamese source. */
export type TranslationState = 'source' | 'missing' | 'outdated' | 'unreviewed' | 'current';

/**
 * Digest of a source text, 16 hexadecimal digits: equal for texts that differ only in line ends, trailing
 * spaces and Unicode form, so that a change of editor program does not mark a translation old. FNV-1a, 64 bits.
 */
export function digestOf(text: string): string {
  const normal = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').trim();
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(normal)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

/** Digest of everything a translation is made from: the words of the front matter and the body, not dates or sources. */
export function digestOfSource(words: { readonly title: string; readonly summary: string }, body: string): string {
  return digestOf([words.title.trim(), words.summary.trim(), body.trim()].join('\n'));
}

/**
 * State of a translation made from the source with digest `madeFrom`, when the source is now `source`. Without a digest
 * nobody knows which source it was made from: it counts as outdated.
 */
export function translationState(translation: { madeFrom: string | undefined; review: 'none' | 'native' } | undefined, source: string): TranslationState {
  if (translation === undefined) return 'missing';
  if (translation.madeFrom !== source) return 'outdated';
  return translation.review === 'native' ? 'current' : 'unreviewed';
}
