import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { faultsAfter, swap } from '../checks/testing.ts';
import { githubAnnotations, githubSummary } from './github.ts';
import { jsonReport } from './json.ts';
import { terminalReport } from './terminal.ts';

const faults = faultsAfter([swap(paths.record, '"0203 000 0001"', '02030000001'), swap(paths.guide, '(guide:bai-hai)', '(http://example.com/)')]);

test('terminal, in Vietnamese', () => expect(terminalReport(faults, 'vi')).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:13  LỖI  Số điện thoại không có dấu nháy: máy đọc thành 2030000001.
      Đang có: 02030000001
      Cách sửa: Viết "02030000001"
      Đọc thêm: docs/FAULTS.md#number-unquoted
  content/guides/en/bai-mau.mdx:5:9  nhắc  Bài tiếng Việt đã đổi sau khi dịch.
      Đang có: 2c92077f23d0a512
      Cách sửa: Sửa bản dịch theo bài mới, rồi chạy npm run translations -- --stamp content/guides/en/bai-mau.mdx. Chỉ sửa lỗi gõ thì chạy luôn lệnh ấy.
      Đọc thêm: docs/FAULTS.md#translation-outdated
  content/guides/vi/bai-mau.mdx:22:5  nhắc  Liên kết trong bài bắt đầu bằng http://, ai ở giữa đường cũng đọc được.
      Đang có: http://example.com/
      Cách sửa: Dùng https:// nếu trang ấy có.
      Đọc thêm: docs/FAULTS.md#link-insecure

  1 lỗi, 2 điều nhắc trong 3 tệp.
  1 lỗi sửa được tự động: npm run check -- --fix
  "
`));
test('terminal, in English', () => expect(terminalReport(faults.slice(0, 1), 'en')).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:13  ERROR  A phone number without quotes is read as 2030000001.
      Found: 02030000001
      Mend: Write "02030000001"
      Read more: docs/FAULTS.md#number-unquoted

  1 error, 0 warnings in 1 file.
  1 can be mended: npm run check -- --fix
  "
`));
test('no fault is said in one line', () => expect([terminalReport([], 'vi'), terminalReport([], 'en'), githubAnnotations([], 'vi'), jsonReport([])]).toEqual(['Không có lỗi nào.\n', 'No faults.\n', '', '[]\n']));
test('GitHub annotations: errors before warnings', () => expect(githubAnnotations(faults, 'vi')).toMatchInlineSnapshot(`
  "::error file=content/directory/dong-mau/tram-mau.yaml,line=8,col=13,title=number-unquoted::Số điện thoại không có dấu nháy: máy đọc thành 2030000001. [02030000001] → Viết "02030000001" (docs/FAULTS.md#number-unquoted)
  ::warning file=content/guides/en/bai-mau.mdx,line=5,col=9,title=translation-outdated::Bài tiếng Việt đã đổi sau khi dịch. [2c92077f23d0a512] → Sửa bản dịch theo bài mới, rồi chạy npm run translations -- --stamp content/guides/en/bai-mau.mdx. Chỉ sửa lỗi gõ thì chạy luôn lệnh ấy. (docs/FAULTS.md#translation-outdated)
  ::warning file=content/guides/vi/bai-mau.mdx,line=22,col=5,title=link-insecure::Liên kết trong bài bắt đầu bằng http://, ai ở giữa đường cũng đọc được. [http://example.com/] → Dùng https:// nếu trang ấy có. (docs/FAULTS.md#link-insecure)
  "
`));
test('job summary', () => expect(githubSummary(faults, 'en')).toMatchInlineSnapshot(`
  "## Content check: 1 errors, 2 warnings

  | | Place | What is wrong | How to mend it |
  |---|---|---|---|
  | ✗ | content/directory/dong-mau/tram-mau.yaml:8:13 | A phone number without quotes is read as 2030000001. 02030000001 | Write "02030000001" |
  | · | content/guides/en/bai-mau.mdx:5:9 | The Vietnamese text has changed since this was translated. 2c92077f23d0a512 | Bring the translation up to date, then run npm run translations -- --stamp content/guides/en/bai-mau.mdx. After a mere typing fix, run the command at once. |
  | · | content/guides/vi/bai-mau.mdx:22:5 | A link in a text begins with http://, which anybody on the way can read. http://example.com/ | Use https:// if the site has it. |
  "
`));
test('JSON carries both languages', () => expect(JSON.parse(jsonReport(faults))[0]).toMatchObject({ kind: 'number-unquoted', severity: 'error', isFixable: true, vi: { what: expect.any(String) }, en: { write: expect.any(String) } }));

test('words of a file cannot start a command of the runner nor markup in the summary', () => {
  const hostile = faultsAfter([swap(paths.guide, '(guide:bai-hai)', '(x%0A::set-output::y|<img/src=x>`@everyone`)'), swap(paths.record, 'kind: social-work-centre', 'kind: "a\\n::error::b | <script>x</script> [l](javascript:1) @all"')]);
  const annotations = githubAnnotations(hostile, 'vi');
  expect(annotations.split('\n').filter((line) => line !== '').every((line) => /^::(error|warning) file=content\//.test(line))).toBe(true);
  expect(githubSummary(hostile, 'vi')).not.toMatch(/<script|<img|\]\(javascript|@all|@everyone/);
});
