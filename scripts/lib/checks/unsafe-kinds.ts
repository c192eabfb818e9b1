import type { Fault } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';

/** Faults of contents that could run code, or exhaust the machine, if the site were built with them. */
const unsafe: ReadonlySet<FaultName> = new Set([
  'mdx-import', 'mdx-expression', 'mdx-script', 'mdx-html', 'mdx-attribute-code', 'mdx-attribute-unknown', 'mdx-component-unknown', 'mdx-syntax', 'mdx-image',
  'link-script', 'front-matter-missing', 'file-unexpected', 'file-symlink', 'file-too-large', 'file-not-text', 'yaml-anchor', 'yaml-tag', 'yaml-too-deep', 'yaml-forbidden-key', 'shelter-address', 'shelter-address-in-text',
] as const);

/**
 * Whether a fault forbids even a preview. A slip of the pen must not cost an editor the preview; code must never run for
 * the sake of one, and a shelter's address must not be carried into it.
 */
export const isUnsafe = (fault: Fault): boolean => unsafe.has(fault.kind);
