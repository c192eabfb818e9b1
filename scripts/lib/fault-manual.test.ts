import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { componentNames } from './checks/component-rules.ts';
import { faultGroups, faultKinds } from './checks/fault-kinds.ts';
import type { FaultKind } from './checks/fault-kind.ts';
import { faultManual } from './fault-manual.ts';

test('docs/FAULTS.md is what the tables say', () => expect(readFileSync('docs/FAULTS.md', 'utf8')).toBe(faultManual()));

test('there are at least fifty kinds, no name is used in two groups', () => {
  const names = Object.values(faultGroups).flatMap((group) => Object.keys(group.kinds));
  expect(names.length).toBeGreaterThanOrEqual(50);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(faultKinds).sort()).toEqual([...names].sort());
});

test.each(Object.entries(faultGroups))('every kind of the group %s has a test with its message', (id, group) => {
  const tests = readFileSync(`scripts/lib/checks/kinds-${id}.test.ts`, 'utf8') + readFileSync('scripts/lib/checks/read-folder.test.ts', 'utf8');
  for (const name of Object.keys(group.kinds)) expect(tests, name).toMatch(new RegExp(`'${name}'[\\s\\S]*?toMatchInlineSnapshot\\(`));
});

test.each(Object.entries(faultKinds as Readonly<Record<string, FaultKind>>))('both languages of %s ask for the same values', (_, kind) => {
  const values = (words: FaultKind['vi']) => [...new Set(`${words.what} ${words.write}`.match(/\{\w+\}/g) ?? [])].sort();
  expect(values(kind.en)).toEqual(values(kind.vi));
});

test('the checker knows exactly the components writers may use', () => {
  const map = readFileSync('src/components/mdx/components.ts', 'utf8');
  const offered = [...(/mdxComponents = \{([\s\S]*?)\}/.exec(map)?.[1] ?? '').matchAll(/\b([A-Z]\w+)\b(?=\s*,|\s*$)/g)].map(([, name]) => name).filter((name) => name !== 'ContentLink');
  expect([...componentNames].sort()).toEqual(offered.sort());
});
