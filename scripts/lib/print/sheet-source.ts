import { fileURLToPath } from 'node:url';
import { indexCoverage } from '../../../src/domain/coverage.ts';
import { firstNumberIds } from '../../../src/domain/first-numbers.ts';
import { today } from '../../../src/content/today.ts';
import type { SheetSource } from '../../../src/print/sheet-of-place.ts';
import { site } from '../../../src/site.ts';
import { readDirectory } from '../read-directory.ts';

/** Directory and localities of this folder, ready for sheets. Throws when one of the short codes has no record. */
export function sheetSource() {
  const { records, localities } = readDirectory(fileURLToPath(new URL('../../../', import.meta.url)));
  const big = firstNumberIds.map((id) => {
    const record = records.find((item) => item.id === id);
    if (record === undefined) throw new Error(`content/directory: không có bản ghi "${id}"`);
    return record;
  });
  const source: SheetSource = { coverage: indexCoverage(records, today), big, siteUrl: site.url, today };
  return { source, localities };
}
