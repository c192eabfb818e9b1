import type { Fault } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';
import { articleKinds } from './kinds-articles.ts';
import { directoryKinds } from './kinds-directory.ts';
import { finderKinds } from './kinds-finder.ts';
import { lawKinds } from './kinds-law.ts';
import { proseKinds } from './kinds-prose.ts';
import { valueKinds } from './kinds-values.ts';

/**
 * Faults of meaning: what a text says, not how it is read. All kinds of these tables are harmless to the machine, and so
 * are those listed. Any other kind, a new one too, forbids the preview: whoever adds it decides here whether it may be built.
 */
const harmless: ReadonlySet<string> = new Set<string>([
  ...[valueKinds, directoryKinds, finderKinds, lawKinds, articleKinds, proseKinds].flatMap((table) => Object.keys(table)),
  ...([
    'text-not-nfc', 'text-invisible', 'text-mixed-scripts', 'text-odd-digits', 'text-odd-letters', 'text-line-ends', 'text-todo',
    'mdx-attribute-missing', 'mdx-content-missing', 'mdx-list-missing', 'mdx-not-alone', 'mdx-emoji',
    'number-reference', 'number-reference-index', 'source-index', 'term-unknown',
    'link-dead', 'link-anchor', 'link-vague', 'link-insecure', 'link-tracking', 'next-unknown', 'file-name', 'file-missing', 'csv-row',
  ] satisfies FaultName[]),
]);

/**
 * Kinds of the harmless tables that are not: a field nobody knows may mean something to the framework (`layout` brings
 * its own code), and what betrays a shelter must not be carried even into a preview.
 */
const UNSAFE = /^(?:field-unknown$|map-in-text$|shelter-)/;

/**
 * Whether a fault forbids even a preview. A slip of the pen must not cost an editor the preview; code must never run for
 * the sake of one.
 */
export const isUnsafe = (fault: Fault): boolean => UNSAFE.test(fault.kind) || !harmless.has(fault.kind);
