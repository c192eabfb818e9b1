import { expect, test } from 'vitest';
import { hasMoney, hasTypedNumber, numbersIn, textParts } from './legal-text.ts';

test.each(['5–10 triệu đồng', '300.000–500.000 đồng', '0 đồng', '5–10 million đồng', 'VND 5–10 million', 'USD 3,000', '3,000 USD', '50万–200万越南盾', '1亿越南盾', '3,000美元', '500.000đ', '500.000 đ', '5tr', '5 tr đồng', '$500', '500$', '500.000 VNĐ', '€20'])('money: %s', (text) => expect(hasMoney(text)).toBe(true));
test.each(['9 ngày làm việc', '120 ngày', 'hợp đồng', '24 months', '100 mét', '15个工作日', 'năm 2025, đồng ý', '5 triệu người', 'khoản 1 điểm đ', 'Điều 37(1)(đ)', '5 trẻ em', '3 đứa trẻ'])('not money: %s', (text) => expect(hasMoney(text)).toBe(false));

test.each(['gọi 111', '113.', '(1800 1233)', '+84 981 84 84 84', '024 3799 3125', 'gọi 1022', '5656', '(024) 3824 0401', '999', '拨打111'])('a typed number: %s', (text) => expect(hasTypedNumber(text)).toBe(true));
test.each(['{tong-dai-111}', '1.014010', '112584', '01/07/2025', 'Điều 145', '282/2025/NĐ-CP', '115 ngày', '120/2026/TT-BTC', 'số 111/2013', 'Điều 112, 113 và 114', '120 giờ'])('not a typed number: %s', (text) => expect(hasTypedNumber(text)).toBe(false));

test('a text is cut at its numbers', () => {
  expect(numbersIn('Gọi {tong-dai-111} hoặc {so-khan-cap-113}.')).toEqual(['tong-dai-111', 'so-khan-cap-113']);
  expect(textParts('Gọi {tong-dai-111}.')).toEqual([{ text: 'Gọi ' }, { number: 'tong-dai-111' }, { text: '.' }]);
});
