import { expect, test } from 'vitest';
import { contentFixture, paths } from '../../src/testing/content-fixture.ts';
import type { ContentChange } from './content-diff.ts';
import { COMMENT_MARK, prComment, type CommentInput } from './pr-comment.ts';

const record = contentFixture().get(paths.record)!;
const shelter = contentFixture().get(paths.shelter)!;
const places = { province: (code: string) => ({ '91': 'dong-mau' })[code], commune: () => undefined, country: () => undefined };
const comment = (changes: readonly ContentChange[], over: Partial<CommentInput> = {}) => prComment({ changes, locales: ['vi', 'en', 'zh'], places, outdated: [], check: { errors: 0, warnings: 0 }, preview: null, ...over });

test('a number that changed', () => {
  const changes = [{ path: paths.record, before: record, after: record.replace('0203 000 0001', '0203 000 0002') }, { path: paths.guide, before: 'a', after: 'b' }];
  expect(comment(changes, { outdated: [paths.guideEn], check: { errors: 1, warnings: 2 }, preview: 'https://example.com/xem-thu' })).toMatchInlineSnapshot(`
    "<!-- diem-tua: noi dung -->
    ## Thay đổi nội dung · Content changes

    ✗ Bộ kiểm tra thấy **1 lỗi**: xem tab “Checks”, 2 điều nhắc (1 errors, 2 warnings).
    Bản xem thử / preview: https://example.com/xem-thu

    ### Dữ kiện cũ → mới · Facts old → new

    | Bản ghi | Gì | Cũ | Mới |
    |---|---|---|---|
    | tram-mau | số điện thoại | 0203 000 0001 | 0203 000 0002 |

    **Có số điện thoại đổi: cần hai người duyệt.** Mỗi người mở nguồn và so từng chữ số. (A phone number changes: two reviewers compare every digit with the source.)

    ### Bản dịch thành cũ · Translations now outdated

    - content/guides/en/bai-mau.mdx

    ### Trang bị ảnh hưởng · Pages touched

    - \`/dia-chi/dong-mau/\`
    - \`/en/guides/bai-mau/\`
    - \`/en/support/tram-mau/\`
    - \`/noi-ho-tro/tram-mau/\`
    - \`/phong-ngua/bai-mau/\`
    - \`/zh/guides/bai-mau/\`
    - \`/zh/support/tram-mau/\`
    "
  `);
});

test('begins with the mark by which the one comment is found again', () => expect(comment([])).toMatch(new RegExp(`^${COMMENT_MARK}`)));

test('a record that vanishes is told with its number; a national one touches every commune', () => {
  const national = record.replace('scope: province, provinces: ["91"]', 'scope: national');
  expect(comment([{ path: paths.record, before: record, after: null }])).toContain('| tram-mau | số điện thoại | 0203 000 0001 | — |');
  expect(comment([{ path: paths.record, before: national, after: null }])).toContain('mọi trang xã, phường');
});

test('words of a stranger stay words', () => {
  const after = record.replace('Trạm mẫu', '"<script>x</script> @all [l](javascript:1) | ![i](x)"');
  const text = comment([{ path: paths.record, before: record, after }, { path: 'content/guides/vi/`@all`.mdx', before: null, after: 'x' }]);
  expect(text).not.toMatch(/<script|(?<!`[^`]*)@all(?![^`]*`)|\]\(javascript|!\[/);
});

test('where a shelter stands is not repeated', () => {
  const [before, after] = [shelter, shelter.replace('kind: shelter', 'kind: ngo').replace('topics: [shelter]', 'topics: [trafficking]')].map((text) => text);
  const told = `${after}address: {text: {vi: 473 Bí Mật, en: 473 Bi Mat, zh: 473 Bí Mật}, province: "91"}\n`;
  expect(comment([{ path: paths.shelter, before: before!, after: told }])).not.toContain('473');
});
