import type { Change } from './testing.ts';

export const finderPath = 'content/finder.yaml';
const say = (words: string) => `{vi: ${words}, en: ${words}, zh: ${words}}`;
const exit = (to: string, adds = '') => `{text: ${say('Có')}, adds: [${adds}], to: ${to}}`;
const result = (id: string) => `  - id: ${id}
    about: kết quả
    you: ${say('bạn')}
    first: [${say('"Gọi {so-mau}."')}]
    fields: [medical]
    again: a2
`;

/** A finder of two questions and two results in which nothing is wrong. */
export const finderFixture: Change = [finderPath, `start: a1
questions:
  - id: a1
    about: câu đầu
    ask: ${say('Hỏi gì')}
    answers:
      - ${exit('a2')}
      - ${exit('b1', 'victim')}
    skip: {adds: [], to: a2}
  - id: a2
    about: câu sau
    ask: ${say('Hỏi nữa')}
    answers:
      - ${exit('b2')}
      - ${exit('b2')}
    skip: {adds: [], to: b2}
results:
${result('b1')}${result('b2')}`];
