import { checkBase } from './check-base.ts';
import { checkBroadcasts } from './check-broadcasts.ts';
import { checkCharacters } from './check-characters.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDates } from './check-dates.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkFiles, isTooLarge, missingFiles } from './check-files.ts';
import { checkFinder } from './check-finder.ts';
import { checkFreshness } from './check-freshness.ts';
import { checkHeadings } from './check-headings.ts';
import { checkIds } from './check-ids.ts';
import { checkInterface } from './check-interface.ts';
import { checkLaw } from './check-law.ts';
import { checkLinks } from './check-links.ts';
import { checkLocalities } from './check-localities.ts';
import { checkMarks } from './check-marks.ts';
import { checkMdx } from './check-mdx.ts';
import { checkMentions } from './check-mentions.ts';
import { checkNumberIds } from './check-number-ids.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPlaces } from './check-places.ts';
import { checkProse } from './check-prose.ts';
import { checkReferences } from './check-references.ts';
import { checkSecondReading } from './check-second-reading.ts';
import { checkShelters } from './check-shelters.ts';
import { checkTextsOfRecords } from './check-texts-of-records.ts';
import { checkTranslatedRecords } from './check-translated-records.ts';
import { checkTranslations } from './check-translations.ts';
import { guarded } from './guarded.ts';
import { checkTypedNumbers } from './check-typed-numbers.ts';
import { placeOf } from './collections.ts';
import { type Content, readContent } from './content.ts';
import { sortFaults, type Fault } from './fault.ts';

/** Every check of the content as a whole. Each looks at the same reading of the files and knows nothing of the others. */
const checks: readonly ((content: Content) => Fault[])[] = [
  checkCharacters, checkSecondReading, checkTextsOfRecords, checkIds, checkDates, checkPlaces, checkShelters, checkNumbers, checkTypedNumbers, checkFreshness, checkReferences, checkFinder, checkMarks,
  checkLaw, checkInterface, checkMdx, checkMentions, checkLinks, checkHeadings, checkProse, checkBroadcasts, checkTranslations, checkTranslatedRecords,
  checkDuplicates, checkLocalities, checkNumberIds, checkCoverage,
];

export interface CheckOptions {
  /** The day the checks speak of, `YYYY-MM-DD`. */
  readonly today: string;
  /** Earlier texts of the directory files that differ, by path; none when there is nothing to compare with. */
  readonly base?: ReadonlyMap<string, string>;
  /** Files that must be there; none for a part of a tree. */
  readonly required?: readonly string[];
}

/**
 * Every fault of the content folder, given as path → text, sorted by place. Reads nothing from disk and runs nothing
 * from the files, so that it is safe on texts of strangers.
 */
export function checkContent(files: ReadonlyMap<string, string>, { today, base = new Map(), required = [] }: CheckOptions): Fault[] {
  const readable = [...files].filter(([path, text]) => placeOf(path)?.type === 'other' || !isTooLarge(text));
  const { content, faults } = readContent(new Map(readable), today);
  return sortFaults([...checkFiles(files), ...missingFiles(files, required), ...faults, ...checks.flatMap((check) => guarded(check.name, () => check(content))), ...guarded('checkBase', () => checkBase(content, base))]);
}
