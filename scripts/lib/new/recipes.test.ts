import { expect, test } from 'vitest';
import { contentFixture, FIXTURE_DAY } from '../../../src/testing/content-fixture.ts';
import { checkContent } from '../checks/check-content.ts';
import { readContent } from '../checks/content.ts';
import { kindOf } from '../checks/fault-kinds.ts';
import { tree } from '../checks/testing.ts';
import { judge, TO_WRITE, type Answers } from './question.ts';
import { recipes } from './recipes.ts';

const { localities } = readContent(contentFixture(), FIXTURE_DAY).content;
const known = recipes(localities!, new Set(['so-mau']));

const source = (which: string) => ({ [`title${which}`]: 'Tin', [`publisher${which}`]: `Báo ${which}`, [`url${which}`]: 'https://example.com/tin', [`date${which}`]: '2026-01-02' });
const text = { title: 'Bài viết thử: gọi ai?', summary: 'Gọi người giúp trước.', topic: 'trafficking', ...source('1'), ...source('2') };
const samples: Readonly<Record<string, Answers>> = {
  address: { vi: 'Trạm “Mới”: giúp', en: 'New point', zh: '新站', kind: 'hotline', topic: 'trafficking', province: 'dong mau', number: '0203 000 0009', who: 'Nghe và giúp.', publisher: 'Báo Mẫu', url: '', date: '2026-02-03' },
  guide: text, officer: text, policy: text, activity: text,
  'retired-number': { number: '0203 000 0008', was: 'Số cũ', replacedBy: 'so-mau', reason: 'Đã ngừng', publisher: 'Báo Mẫu', url: '', date: '' },
};

test('every recipe has a sample here', () => expect(Object.keys(samples).sort()).toEqual(Object.keys(known).sort()));

test.each(Object.keys(samples))('%s: the file is valid once the editor has written what is left to write', (name) => {
  const recipe = known[name]!;
  const answers = Object.fromEntries(recipe.questions.map((question) => {
    const judged = judge(question, samples[name]![question.name] ?? '');
    expect(judged).toHaveProperty('answer');
    return [question.name, 'answer' in judged ? judged.answer : ''];
  }));
  const { path, text: written } = recipe.write(answers, FIXTURE_DAY);
  const errors = (body: string) => checkContent(tree([path, body.replaceAll('tong-dai-111', 'so-mau')]), { today: FIXTURE_DAY }).filter((fault) => kindOf(fault.kind).severity === 'error');
  expect(new Set(errors(written).map((fault) => fault.kind))).toEqual(new Set(['text-todo']));
  expect(errors(written.replaceAll(TO_WRITE, 'Lời thật'))).toEqual([]);
});

test('an address goes to its province, an old source makes it pre-merger, a nationwide one to national', () => {
  const write = (over: Answers) => known['address']!.write({ ...samples['address']!, ...over }, FIXTURE_DAY);
  expect(write({}).path).toBe('content/directory/dong-mau/dong-mau-tram-moi-giup.yaml');
  expect(write({ province: '' }).path).toBe('content/directory/national/tram-moi-giup.yaml');
  expect(write({ date: '2024-02-03' }).text).toContain('status: pre-merger');
});

test.each([['number', '0203 000'], ['number', 'hỏi cô Mẫu'], ['province', 'Tỉnh Không Có'], ['kind', 'nha'], ['date', '03/02/2026'], ['url', 'javascript:x'], ['vi', '']])('asks again for %s “%s”', (name, answer) => {
  expect(judge(known['address']!.questions.find((question) => question.name === name)!, answer)).toHaveProperty('wrong');
});
