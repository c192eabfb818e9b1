/**
 * Records whose numbers are new, changed or gone since a day, to bring a copy up to date:
 *   node examples/changed-numbers.mjs <address or folder of the data> 2026-11-01
 * The list gives the numbers of today; what was there before is in your copy. Dead numbers are in retired-numbers.json.
 */
import { isStarted, readData } from './read-data.mjs';

/** Changes since a day (that day included), newest first. */
export async function changedNumbers(base, since) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) throw new Error(`a day is YYYY-MM-DD, not "${since}"`);
  const { records } = await readData(base, 'changes.json');
  return records.filter((one) => one.day >= since && one.kind !== 'details');
}

if (isStarted(import.meta.url)) {
  const [base, since] = process.argv.slice(2);
  for (const one of await changedNumbers(base, since)) console.log(one.day, one.kind, one.id, one.numbers.join(', '));
}
