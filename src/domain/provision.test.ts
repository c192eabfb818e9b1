import { expect, test } from 'vitest';
import { PROVISION, provisionText } from './provision.ts';

test.each([
  ['37', 'Điều 37', 'Article 37', '第37条'],
  ['37(1)(đ)', 'Điều 37 khoản 1 điểm đ', 'Article 37(1)(đ)', '第37条第1款đ点'],
  ['27(1)-(2)', 'Điều 27 khoản 1 đến khoản 2', 'Article 27(1)–(2)', '第27条第1款至第2款'],
  ['62(2)(a)-(o)', 'Điều 62 khoản 2 điểm a đến điểm o', 'Article 62(2)(a)–(o)', '第62条第2款a点至o点'],
  ['7(6a)', 'Điều 7 khoản 6a', 'Article 7(6a)', '第7条第6a款'],
  ['28-30', 'các Điều 28–30', 'Articles 28–30', '第28至30条'],
  ['4(1)(1.1)(d)', 'Điều 4 khoản 1 mục 1.1 điểm d', 'Article 4(1)(1.1)(d)', '第4条第1款第1.1项d点'],
  ['annex II', 'Phụ lục II', 'Annex II', '附录 II'],
  ['annex', 'Phụ lục', 'Annex', '附录'],
  ['section 52', 'Điều 52', 'Section 52', '第52条'],
])('%s in three languages', (provision, vi, en, zh) => {
  expect(provision).toMatch(PROVISION);
  expect([provisionText(provision, 'vi'), provisionText(provision, 'en'), provisionText(provision, 'zh')]).toEqual([vi, en, zh]);
});

test.each(['', 'Điều 37', '37 (1)', '37()', 'Art 37', '37(1)-'])('"%s" is refused', (text) => expect(text).not.toMatch(PROVISION));
