import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { append, faultsAfter, tree } from './testing.ts';

const G = paths.guide;
const numbersIn = (text: string) => faultsAfter([append(G, `\n${text}\n`)]).filter(({ kind }) => kind === 'number-in-prose');

test.each([
  '1. Một\n   hai\n   ba\n   bốn\n   gọi 0912 345 678',
  '> Một\n> hai\n> ba\n> bốn\n> gọi 0912 345 678',
  '- Một\n  - hai\n    ba\n    gọi 0912 345 678',
  '&amp;&amp;&#38;&#x26;&amp; &copy; gọi 0912 345 678',
  'Một\\_hai \\* \\\\ gọi 0912 345 678',
  '<Note>\n  Một\n  hai, gọi 0912 345 678\n</Note>',
  'A@example.org rồi gọi 0912 345 678',
  '| Một | gọi 0912 345 678 |\n|---|---|\n| a | b |',
  'Chữ **đậm** và `mã` gọi 0912 345 678',
  '```\ngọi 0912 345 678\n```',
  '<Warning title="gọi 0912 345 678">Chữ.</Warning>',
])('a typed number is reported where it stands: %s', (text) => {
  const [fault] = numbersIn(text);
  const line = tree(append(G, `\n${text}\n`)).get(G)!.split('\n')[fault!.line - 1]!;
  expect(line.slice(fault!.column - 1)).toMatch(/^0912 345 678/);
});

test.each([
  'gọi 0912 **345** 678', 'gọi 0912\n345 678', '`0912345678`', '```\n0912345678\n```', '[chữ](guide:bai-hai "gọi 0912345678")', '<Scenario title="gọi 0912345678">Chữ.</Scenario>',
  '<SelfCheck result="Gọi 0912345678">\n- một\n</SelfCheck>', '<Phrase lang="en" gloss="gọi 0912345678">help</Phrase>', '<Phrase lang="en" gloss="giúp">call 0912345678</Phrase>', '<Law id="luat-mau">Điều 1, gọi 0912345678</Law>',
  'Có <Figure value="0912345678" year="2025" source="1">người</Figure>', '[Zalo](https://zalo.me/0912345678)', '[chat](https://wa.me/84912345678)', '<Term id="tu-mau">0912</Term> 345 678',
])('a number is seen wherever it is typed: %s', (text) => expect(numbersIn(text).length).toBeGreaterThan(0));

test('a word broken by bold is one word', () => {
  expect(faultsAfter([append(G, '\nĐây là từ **sai** rồi.\n')]).map(({ kind }) => kind)).toContain('word-forbidden');
});
