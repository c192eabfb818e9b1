import { FIXTURE_DAY, contentFixture, paths } from '../../../src/testing/content-fixture.ts';
import { readContent } from './content.ts';
import { checkContent, type CheckOptions } from './check-content.ts';
import { digestOfEntry } from './check-translations.ts';
import type { Fault } from './fault.ts';
import { kindOf, type FaultName } from './fault-kinds.ts';
import { manualOf, textOf } from './fault-text.ts';

/** A change of one file of the invented tree: its text is replaced, made by a function, or taken away. */
export type Change = readonly [path: string, text: string | ((before: string) => string) | null];

/** Replaces the only place where `from` stands; throws when it is not there, so that no test passes by accident. */
export const swap = (path: string, from: string, to: string): Change => [path, (before) => {
  if (!before.includes(from)) throw new Error(`${path}: no "${from}" to replace`);
  return before.replace(from, () => to);
}];

/** Adds lines at the end of a file. */
export const append = (path: string, text: string): Change => [path, (before) => `${before}${text}`];

/** Stamps the invented translation anew, as one made from the changed source. Last of the changes. */
export const stamped: Change = [paths.guideEn, (text) => text.replace(/source: \w+/, 'source: SOURCE')];

/** The invented tree with some changes, its translation stamped before them. */
export function tree(...changes: readonly Change[]): Map<string, string> {
  const files = contentFixture();
  stamp(files);
  for (const [path, change] of changes) {
    if (change === null) files.delete(path);
    else files.set(path, typeof change === 'string' ? change : change(files.get(path) ?? ''));
  }
  stamp(files);
  return files;
}

function stamp(files: Map<string, string>): void {
  const translation = files.get(paths.guideEn);
  if (translation === undefined || !translation.includes('SOURCE')) return;
  const source = readContent(files, FIXTURE_DAY).content.texts.find((entry) => entry.file.path === paths.guide)!;
  files.set(paths.guideEn, translation.replace('SOURCE', digestOfEntry(source)!));
}

/** Every fault of the invented tree after some changes. */
export function faultsAfter(changes: readonly Change[], options: Partial<CheckOptions> = {}): Fault[] {
  return checkContent(tree(...changes), { today: FIXTURE_DAY, ...options });
}

/** The first fault of a kind as editors read it, for inline snapshots. Throws when the kind is not reported. */
export function message(kind: FaultName, changes: readonly Change[], options: Parameters<typeof faultsAfter>[1] = {}): string {
  const faults = faultsAfter(changes, options);
  const fault = faults.find((one) => one.kind === kind);
  if (fault === undefined) throw new Error(`expected ${kind}, found: ${faults.map((one) => `${one.file}:${one.line} ${one.kind}`).join(', ') || 'nothing'}`);
  const [vi, en] = [textOf(fault, 'vi'), textOf(fault, 'en')];
  return [
    `${fault.file}:${fault.line}:${fault.column} ${kindOf(fault.kind).severity} ${manualOf(fault)}`,
    `${vi.what}${fault.found === '' ? '' : ` ⟨${fault.found}⟩`} → ${vi.write}`,
    `${en.what} → ${en.write}`,
  ].join('\n');
}
