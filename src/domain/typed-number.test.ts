import { expect, test } from 'vitest';
import { phoneNumbersIn } from './typed-number.ts';

const digitsIn = (text: string) => phoneNumbersIn(text).map(({ digits }) => digits);

test.each([
  ['Hãy gọi 111 ngay', ['111']],
  ['gọi 112,113,114', ['112', '113', '114']],
  ['gọi 111/113 hoặc 1022', ['111', '113', '1022']],
  ['In the UK call 999.', ['999']],
  ['Ở Trung Quốc gọi 110', ['110']],
  ['打120', ['120']],
  ['拨打111，或113', ['111', '113']],
  ['(024) 3824 0401', ['02438240401']],
  ['(0981 84 84 84)', ['0981848484']],
  ['+84 (0)24 3824 0401', ['+8402438240401']],
  ['(+84) 981 848 484', ['+84981848484']],
  ['ĐT: 0243 824 0401/0243 824 0402', ['02438240401', '02438240402']],
  ['电话：0203 000 0001', ['02030000001']],
  ['1900 969 680', ['1900969680']],
])('numbers of “%s”', (text, digits) => expect(digitsIn(text)).toEqual(digits));

test.each([
  '111 người', '120 giờ', 'with 120 leaflets', '发120张传单', 'Nghị định số 110/2025/NĐ-CP', '156 nạn nhân', 'Điều 113', 'Điều 112, 113 và 114', 'Articles 111 and 112', '第111条', '111/2013/NĐ-CP', '112.113 người', '115%', '01/07/2025',
  'năm 1955', '111–115', '1.014010', '110天', 'https://example.org/0981848484',
])('no number in “%s”', (text) => expect(digitsIn(text)).toEqual([]));

test('a number is found where it stands', () => {
  expect(phoneNumbersIn('Gọi (024) 3824 0401, 111/113.').map(({ start, text }) => [start, text])).toEqual([[4, '(024) 3824 0401'], [21, '111'], [25, '113']]);
});
