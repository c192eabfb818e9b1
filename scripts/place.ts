// Looks up places as the site does. Usage: npm run -s place -- "hong gai ha long"   or   … -- --stdin  (a query per line)
import { createInterface } from 'node:readline';
import { searchPlaces } from '../src/domain/places/search.ts';
import { projectPlaceIndex } from '../src/testing/project-place-index.ts';

const index = projectPlaceIndex();
const answer = (query: string) =>
  JSON.stringify(searchPlaces(index, query).hits.map(({ code, level, name, province, via }) => ({ code, level, name, province, via })));

const words = process.argv.slice(2);
if (words.includes('--stdin')) {
  for await (const line of createInterface({ input: process.stdin })) console.log(answer(line));
} else {
  console.log(answer(words.join(' ')));
}
