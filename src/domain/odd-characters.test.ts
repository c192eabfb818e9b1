import { expect, test } from 'vitest';
import { oddCharactersIn } from './odd-characters.ts';

const kindsIn = (text: string) => [...new Set(oddCharactersIn(text).map(({ kind }) => kind))];

test.each([
  ['tag characters', 'gọi\u{E0031}\u{E0032}'], ['a joiner nobody sees', 'g\u034Fọi'], ['a variation selector', 'gọi\uFE0F'], ['a later variation selector', 'gọi\u{E0101}'],
  ['an empty Braille cell', 'gọi\u2800'], ['private use', 'gọi\uE000'], ['private use on plane 16', 'gọi\u{100000}'], ['Khmer letters without sound', 'gọi\u17B4'], ['annotation marks', 'gọi\uFFF9'],
])('%s are invisible', (_, text) => expect(kindsIn(text)).toEqual(['invisible']));

test.each(['Сосо ngay', 'gọi ТОР', 'xem ΝΟΤΕ ngay', 'Cоng an'])('“%s” has look-alikes', (text) => expect(kindsIn(text)).toEqual(['mixed-scripts']));
test.each(['Помогите мне, gọi công an', 'Я не хочу сосать', 'Βοήθεια', '中文 và tiếng Việt'])('“%s” has none', (text) => expect(kindsIn(text)).toEqual([]));

test.each([['Ｇọi', 'G'], ['𝐆ọi', 'G'], ['ⓖọi', 'g']])('“%s” has odd letters', (text, instead) => expect(oddCharactersIn(text)).toMatchObject([{ kind: 'odd-letters', start: 0, instead }]));
test.each([['⁰⁹¹²', '0912'], ['①①③', '113'], ['₁₁₃', '113']])('“%s” has odd digits', (text, instead) => expect(oddCharactersIn(text)).toMatchObject([{ kind: 'odd-digits', instead }]));
test.each(['12 m²', '5 m³', 'ជំនួយ', 'ကူညီ', 'ช่วย', '（中文）'])('“%s” is right as it is', (text) => expect(kindsIn(text)).toEqual([]));

test.each(['a', 'а', 'aа', 'я a '])('a long line of “%s” is read at once', (piece) => {
  const start = performance.now();
  oddCharactersIn(`${piece.repeat(20_000)} я`);
  expect(performance.now() - start).toBeLessThan(1000);
});
