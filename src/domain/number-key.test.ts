import { describe, expect, test } from 'vitest';
import { lineKey } from './phone.ts';
import { digitsTyped, numberKey } from './number-key.ts';

describe('numberKey', () => {
  test.each(['0981 84 84 84', '0981.84.84.84', '(+84) 981 84 84 84', '+84 (0)981-848-484', '0084 981848484', '84 981848484', '０９８１８４８４８４', 'ĐT: 0981848484.'])('%s is the line the directory keeps', (text) => {
    expect(numberKey(text)).toBe(lineKey({ number: '0981 84 84 84' }, 'VN'));
  });
  test.each(['111', '１１１', ' 1 1 1 '])('%s is the short code', (text) => {
    expect([numberKey(text), digitsTyped(text)]).toEqual(['111', '111']);
  });
  test('a toll-free number has no country code', () => {
    expect(numberKey('1800 1233')).toBe('18001233');
  });
});
