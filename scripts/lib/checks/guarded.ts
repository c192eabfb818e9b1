import { faultAt, type Fault } from './fault.ts';
import { sourceFile } from './source-file.ts';

/**
 * The faults a check finds. A check that breaks on something nobody thought of is a fault itself, so that the others still
 * report and nothing passes because its check did not finish. `path` is the file it broke on, where that is known.
 */
export function guarded(name: string, check: () => Fault[], path = 'content'): Fault[] {
  try {
    return check();
  } catch (error) {
    return [faultAt(sourceFile(path, ''), 0, 'check-failed', '', { check: name, reason: String(error).slice(0, 200) })];
  }
}
