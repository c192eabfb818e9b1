import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What earlier runs made in a folder, so that a run that was stopped goes on and a corrected number is printed anew. */
export interface MadeSheets {
  /** Whether the file exists and was made from exactly this document. */
  has(file: string, document: string): boolean;
  add(file: string, document: string): void;
}

/** Reads `sheets.json` of the output folder: file → SHA-256 of the document it was printed from. An unreadable list counts as empty. */
export function madeSheets(folder: string): MadeSheets {
  const list = join(folder, 'sheets.json');
  const digest = (document: string) => createHash('sha256').update(document).digest('hex');
  let made: Record<string, string> = {};
  try {
    made = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
  } catch {
    mkdirSync(folder, { recursive: true });
  }
  return {
    has: (file, document) => made[file] === digest(document) && existsSync(join(folder, file)),
    add: (file, document) => {
      made[file] = digest(document);
      writeFileSync(list, JSON.stringify(made, null, 1));
    },
  };
}
