import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hearsDanger } from '../domain/search/danger.ts';
import { searchWords } from '../domain/schemas/search-words.ts';
import { locales } from '../i18n/locales.ts';
import { projectLocalities } from '../testing/project-localities.ts';

const root = join(import.meta.dirname, '../..');
const yamlOf = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));
const questions = yamlOf('src/testing/danger-questions.yaml') as Record<string, Record<string, string[]>>;
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe.each(locales)('the words of danger in %s', (locale) => {
  const ears = hearsDanger(searchWords.parse(yamlOf(`content/search/${locale}.yaml`)));
  const { danger = [], facts = [], bare = [], marked = [] } = questions[locale]!;
  const unmarked = (rows: readonly string[]) => (locale === 'vi' ? rows.map(withoutMarks) : []);
  test('are heard in every question that names violence, rape, being held, sold or tricked, a missing person', () => {
    expect([...danger, ...bare, ...unmarked(danger)].filter((question) => !ears(question))).toEqual([]);
  });
  test('are not heard in a question that asks for facts', () => {
    expect([...facts, ...marked, ...unmarked(facts)].filter(ears)).toEqual([]);
  });
  test('are not heard in the name of a place', () => {
    const names = [...projectLocalities().provinces, ...projectLocalities().communes].map(({ name }) => name);
    expect([...names, ...names.map(withoutMarks)].filter(ears)).toEqual([]);
  });
});
