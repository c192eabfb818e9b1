import { expect, test } from 'vitest';
import { addressTopics } from './schemas/support-address.ts';
import { needNames, needs, needsOf } from './needs.ts';

test('a record answers every need that one of its topics belongs to, in the order of the filters', () => {
  expect(needsOf({ topics: ['hiv', 'shelter', 'trafficking'] })).toEqual(['deceived', 'violence', 'drugs']);
  expect(needsOf({ topics: ['labour-migration', 'trafficking'] })).toEqual(['deceived']);
});

test('topics that are no need of a reader in danger give none', () => {
  const known = new Set<string>(needNames.flatMap((need) => [...needs[need]]));
  expect(needsOf({ topics: addressTopics.filter((topic) => !known.has(topic)) })).toEqual([]);
});
