import { expect, test } from 'vitest';
import { numberOfChatLink, phoneNumbersIn } from './typed-number.ts';

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
  ['gọi 0912–345–678', ['0912345678']],
  ['gọi 0912  345  678', ['0912345678']],
  ['gọi 0912\u2009345\u202F678', ['0912345678']],
  ['gọi 0912\n345 678', ['0912345678']],
  ['gọi 0912,345,678', ['0912345678']],
  ['gọi 0912/345/678', ['0912345678']],
  ['gọi 0912·345·678', ['0912345678']],
  ['84912345678', ['84912345678']],
  ['SĐT0912345678', ['0912345678']],
  ['trang 0912345678', ['0912345678']],
  ['โทร ๐๙๑๒๓๔๕๖๗๘', ['0912345678']],
  ['ហៅ ០៩១២៣៤៥៦៧៨', ['0912345678']],
  ['gọi ⁰⁹¹²³⁴⁵⁶⁷⁸', ['0912345678']],
  ['gọi １１３', ['113']],
  ['Gọi 0912 345 678. 12 người nghe máy.', ['0912345678']],
  ['ở Mỹ gọi 911', ['911']],
  ['bấm 119', ['119']],
])('numbers of “%s”', (text, digits) => expect(digitsIn(text)).toEqual(digits));

test.each([
  '111 người', '120 giờ', 'with 120 leaflets', '发120张传单', 'Nghị định số 110/2025/NĐ-CP', '156 nạn nhân', 'Điều 113', 'Điều 112, 113 và 114', 'Articles 111 and 112', '第111条', '111/2013/NĐ-CP', '112.113 người', '115%', '01/07/2025',
  'năm 1955', '111–115', '1.014010', '110天', 'https://example.org/0981848484', '84.912.345.678 đồng', '9/11', 'ngày 01/07/2025', 'm²', 'từ 1990–1995', '030/2025/NĐ-CP', 'bai0912345678',
])('no number in “%s”', (text) => expect(digitsIn(text)).toEqual([]));

test('a number is found where it stands', () => {
  expect(phoneNumbersIn('Gọi (024) 3824 0401, 111/113.').map(({ start, text }) => [start, text])).toEqual([[4, '(024) 3824 0401'], [21, '111'], [25, '113']]);
});

test.each([['https://wa.me/84912345678', '84912345678'], ['https://zalo.me/0912345678', '0912345678'], ['https://api.whatsapp.com/send?phone=+84912345678', '84912345678'], ['https://zalo.me/bocongan', null], ['https://example.com/0912345678', null]])(
  'the number behind %s', (address, number) => expect(numberOfChatLink(address)).toBe(number));

test.each(['1', '0', '0 ', '+', '0912 ', ' ', '112,', '(0'])('a text of many “%s” is read at once', (piece) => {
  const start = performance.now();
  phoneNumbersIn(piece.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(1500);
});
