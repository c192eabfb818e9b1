import { expect, test } from 'vitest';
import { projectLocalities } from '../../../src/testing/project-localities.ts';
import { printJobs } from './print-jobs.ts';

const jobs = (wish: { province: string; commune?: string; lang?: string; kind?: string }) => printJobs({ lang: 'vi', kind: 'leaflet,poster,cards,loudspeaker', ...wish }, projectLocalities());
const communes = projectLocalities().communesOf(projectLocalities().provinces.find(({ slug }) => slug === 'quang-ninh')!.code).length;

test('a province: three sheets and one text for it and each of its communes', () => {
  const { sheets, texts } = jobs({ province: 'quang-ninh' });
  expect([sheets.length, texts.length]).toEqual([(communes + 1) * 3, communes + 1]);
  expect(texts.map(({ file }) => file)).toContain('quang-ninh/hong-gai-loa.txt');
});
test('texts alone need no sheet, sheets alone make no text', () => {
  expect(jobs({ province: 'quoc-gia', kind: 'loudspeaker' })).toMatchObject({ sheets: [], texts: [{ file: 'quoc-gia/chung-loa.txt' }] });
  expect(jobs({ province: 'quang-ninh', commune: 'hong-gai', kind: 'poster', lang: 'vi,en' }).texts).toEqual([]);
});
test.each([{ province: 'x' }, { province: 'quang-ninh', commune: 'x' }, { province: 'quoc-gia', lang: 'xx' }, { province: 'quoc-gia', kind: 'radio' }])('%o is refused', (wish) => expect(() => jobs(wish)).toThrow(/^Không có/));
