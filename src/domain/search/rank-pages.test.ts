import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { isSlip, rankerOf, wordsOf } from './rank-pages.ts';

const page = (title: string, ...phrases: string[]) => ({ url: title, title, lead: '', phrases: phrases.map(fold) });
const rank = rankerOf([page('Bạo lực trong gia đình', 'bị chồng đánh', 'bạo hành'), page('Tổng đài 111', 'đánh'), page('Tín dụng và học nghề'), page('Sinh kế', 'học nghề'), page('家庭暴力', '家暴'), page('Ma túy'), page('Mã số')]);
const sure = (question: string, language = 'vi') => rank(question, language).sure.map(({ url }) => url);

describe('pages by their title and everyday phrases', () => {
  test('the phrase that says most of the question first, with and without marks', () => {
    expect(sure('toi bi chong danh')).toEqual(['Bạo lực trong gia đình', 'Tổng đài 111']);
    expect(sure('Bạo Hành')).toEqual(['Bạo lực trong gia đình']);
    expect(sure('遭受家暴怎么办', 'zh')).toEqual(['家庭暴力']);
  });
  test('a title that holds the whole question goes before a phrase that holds a part', () => expect(sure('tín dụng học nghề')).toEqual(['Tín dụng và học nghề', 'Sinh kế']));
  test('typed marks decide between titles equal without them', () => {
    expect(sure('mã')[0]).toBe('Mã số');
    expect(sure('ma')[0]).toBe('Ma túy');
  });
  test('a slip is forgiven, the last word may be unfinished', () => {
    expect(sure('bao luc gia dinhh')).toEqual(['Bạo lực trong gia đình']);
    expect(sure('bạo lực gia đì')).toEqual(['Bạo lực trong gia đình']);
  });
  test('most of the question is near, not sure', () => expect(rank('bạo lực gia đình Hà', 'vi')).toMatchObject({ sure: [], near: [{ title: 'Bạo lực trong gia đình' }] }));
  test('a phrase that is little of the question is near too', () => expect(rank('tôi thấy bạn đánh cầu lông ngoài sân trường làng', 'vi')).toMatchObject({ sure: [], near: [{ title: 'Tổng đài 111' }] }));
  test('nothing asked finds nothing; any text is taken', () => {
    expect(sure('???')).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => void rank(text, 'vi')));
  });
});

test('words: folded, Chinese in pairs', () => expect(wordsOf('Đi 柬埔寨 đâu')).toEqual(['di', 'dau', '柬埔', '埔寨']));
test('a slip is one letter, in long words only', () => {
  expect([isSlip('dinhh', 'dinh'), isSlip('truong', 'truon'), isSlip('methdone', 'methadone'), isSlip('ma', 'me'), isSlip('thang', 'thanh')]).toEqual([true, true, true, false, true]);
});
