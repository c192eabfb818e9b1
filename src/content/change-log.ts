import { changeLog, type ChangeLogEntry } from '../domain/change-log.ts';
import { revisionsOf } from './revisions.ts';

/** The public change log of this copy of the site; empty where the history is not at hand (an unpacked archive). */
export const publicChanges: readonly ChangeLogEntry[] = changeLog(revisionsOf('.'));
