import { describe, expect, test } from 'vitest';
import { locales } from './locales.ts';
import { messageKeys, translator } from './messages.ts';

const base = (key: string) => key.replace(/\.(one|other)$/, '');

describe('interface texts', () => {
  test.each(locales)('%s has the same keys as Vietnamese, plural forms aside', (locale) => {
    expect([...new Set(messageKeys(locale).map(base))].sort()).toEqual([...new Set(messageKeys('vi').map(base))].sort());
  });

  test.each(locales)('%s fills the same blanks as Vietnamese', (locale) => {
    const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    const [t, vietnamese] = [translator(locale), translator('vi')];
    for (const key of messageKeys('vi')) {
      expect([key, blanks(t(key, key === 'article.minutes' ? { count: 2 } : {}))].flat()).toEqual([key, blanks(vietnamese(key, key === 'article.minutes' ? { count: 2 } : {}))].flat());
    }
  });

  test('English counts in words', () => {
    expect(translator('en')('article.minutes', { count: 1 })).toBe('1 minute to read');
    expect(translator('en')('article.minutes', { count: 3 })).toBe('3 minutes to read');
  });

  test('a missing text stops the build', () => {
    expect(() => translator('vi')('no.such.key')).toThrow('no.such.key');
  });
});
