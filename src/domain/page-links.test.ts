import { expect, test } from 'vitest';
import { pathOfLink } from './page-links.ts';

test('links as writers write them lead to the page of their language', () => {
  expect(pathOfLink('guide:tro-ve', 'vi')).toBe('/phong-ngua/tro-ve/');
  expect(pathOfLink('service:tong-dai-111', 'en')).toBe('/en/support/tong-dai-111/');
  expect(pathOfLink('place:quang-ninh/hong-gai#numbers', 'vi')).toBe('/dia-chi/quang-ninh/hong-gai/');
  expect(pathOfLink('page:old-numbers', 'zh')).toBe('/zh/old-numbers/');
});
test('anything else is no link of ours', () => {
  for (const link of ['', 'guide:', 'page:nothing', 'abroad:kh', 'constructor:x', 'https://example.org/']) expect(pathOfLink(link, 'vi'), link).toBeNull();
});
