import { checkContent, type CheckOptions } from './check-content.ts';
import type { Edit, Fault } from './fault.ts';

/** Rounds of mending: a mended file may show a fault the first one hid. */
const ROUNDS = 5;

/** A text with the edits of its faults made, from the end backwards; where two edits meet, the first one is kept. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  let limit = Infinity;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (edit.end > limit) continue;
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    limit = edit.start;
  }
  return result;
}

/** Mends what can be mended. Returns the files that changed, with their new text, and the faults that remain. */
export function fixContent(files: ReadonlyMap<string, string>, options: CheckOptions): { readonly changed: ReadonlyMap<string, string>; readonly faults: readonly Fault[] } {
  const current = new Map(files);
  const changed = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const fixes = Map.groupBy(checkContent(current, options).filter((fault) => fault.fix !== undefined), (fault) => fault.file);
    if (fixes.size === 0) break;
    for (const [path, faults] of fixes) {
      const text = applyEdits(current.get(path) ?? '', faults.map((fault) => fault.fix!));
      current.set(path, text);
      changed.set(path, text);
    }
  }
  return { changed, faults: checkContent(current, options) };
}
