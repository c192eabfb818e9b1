import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { needsOf } from '../domain/needs.ts';
import { pathTo } from '../domain/routes.ts';
import { readFacets } from './search-facets.ts';

const { need } = parse(readFileSync('content/interface/vi.yaml', 'utf8')) as { need: Record<string, string> };
const facetsOf = readFacets()('vi');
/** Needs a text of the project says it answers, as readers see them. */
const needsSaid = (file: string) => {
  const { topics } = parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))![1]!) as { topics: [] };
  return needsOf({ topics }).map((name) => need[name]);
};

test('a guide and a policy of the same name keep their own needs', () => {
  const [guide, policy] = (['guides', 'policies'] as const).map((section) => {
    const said = needsSaid(`content/${section}/vi/bao-luc-gia-dinh.mdx`);
    expect(facetsOf(pathTo('vi', section, 'bao-luc-gia-dinh')).need, section).toEqual(said);
    return said;
  });
  expect(guide).not.toEqual(policy);
});

test('a form does not take the needs of the officers’ page of its name', () => {
  expect(facetsOf(pathTo('vi', 'officers', 'chuyen-tuyen')).need).not.toEqual([]);
  expect(facetsOf(pathTo('vi', 'forms', 'chuyen-tuyen'))).toEqual({ need: [], province: [] });
});

test('a record and an entitlement are known by their pages, in the words of each language', () => {
  expect(facetsOf(pathTo('vi', 'service', 'tong-dai-111')).need).toContain(need['children']);
  expect(readFacets()('en')(pathTo('en', 'service', 'tong-dai-111')).need).toHaveLength(facetsOf(pathTo('vi', 'service', 'tong-dai-111')).need.length);
  expect(facetsOf(pathTo('vi', 'entitlements', 'ent-legal-aid--accompanying')).need).not.toEqual([]);
});
