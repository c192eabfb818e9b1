import { expect, test } from 'vitest';
import { faultsAfter, swap, type Change } from './testing.ts';

const path = 'content/forms/phieu-mau.yaml';
const three = (text: string) => `{vi: '${text}', en: '${text}', zh: '${text}'}`;
const form: Change = [path, `id: phieu-mau
order: 1
title: ${three('Phiếu mẫu')}
use: ${three('Để thử.')}
lead: ${three('Ghi mã.')}
parts:
  - heading: ${three('Gọi')}
    fields:
      - {kind: line, label: ${three('Mã')}}
      - {kind: numbers, label: ${three('Gọi')}, calls: [{record: so-mau, label: ${three('mẫu')}}]}
keeping: {where: ${three('Tủ')}, readers: ${three('Bạn')}, until: ${three('Theo hạn')}}
see: ['guide:bai-mau', 'form:phieu-mau']
`];
const kinds = (...changes: Change[]) => faultsAfter([form, ...changes]).map(({ kind }) => kind);

test('a right form has no fault', () => expect(kinds()).toEqual([]));
test.each([
  ['so-mau', 'so-mua', 'reference-unknown'],
  ['guide:bai-mau', 'guide:bai-mua', 'link-dead'],
  ['form:phieu-mau', 'form:phieu-khac', 'link-dead'],
  ['kind: line', 'kind: lins', 'value-not-listed'],
  ["vi: 'Mã'", "vi: 'Gọi 0203 000 0001'", 'law-number-typed'],
  ['id: phieu-mau', 'id: phieu-khac', 'id-differs'],
  ['keeping:', 'kept:', 'field-missing'],
])('%s written as %s is found', (from, to, kind) => expect(kinds(swap(path, from, to))).toContain(kind));
