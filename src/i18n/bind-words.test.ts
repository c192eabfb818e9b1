import { expect, test } from 'vitest';
import { bindWords } from './bind-words.ts';

test('compounds hold together, words that only contain one do not change', () => {
  expect(bindWords('Đi làm nước ngoài, hỏi Công an')).toBe('Đi làm nước\u00A0ngoài, hỏi Công\u00A0an');
  expect(bindWords('Cho người thân và bạn bè')).toBe('Cho người\u00A0thân và bạn\u00A0bè');
  expect(bindWords('Reading abroad')).toBe('Reading abroad');
});
