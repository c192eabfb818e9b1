import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { append, message, swap } from './testing.ts';

const R = paths.record;

test('yaml-syntax', () => expect(message('yaml-syntax', [swap(R, 'kind: social-work-centre', 'kind: [social-work-centre')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:5:1 error docs/FAULTS.md#yaml-syntax
  Không đọc được YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. ⟨topics: [trafficking]⟩ → Xem lại dấu cách thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này; chữ có dấu hai chấm phải đặt trong dấu nháy.
  The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. → Look at the indentation, colons and quotes of this line; text with a colon in it needs quotes."
`));
test('yaml-duplicate-key', () => expect(message('yaml-duplicate-key', [append(R, 'status: confirmed\n')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:23:1 error docs/FAULTS.md#yaml-duplicate-key
  Mục này viết hai lần ở cùng một chỗ. ⟨status: confirmed⟩ → Giữ một mục, xóa mục kia.
  This key stands twice in one place. → Keep one, delete the other."
`));
test('yaml-anchor', () => expect(message('yaml-anchor', [swap(R, 'topics: [trafficking]', 'topics: &a [trafficking]')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:5:12 error docs/FAULTS.md#yaml-anchor
  Tệp dùng & hoặc * của YAML (neo, bí danh). ⟨&a⟩ → Viết giá trị ra đầy đủ ở từng chỗ. Chữ bắt đầu bằng & hay * phải đặt trong dấu nháy.
  The file uses a YAML anchor (&) or alias (*). → Write the value out at each place. Text that begins with & or * needs quotes."
`));
test('yaml-tag', () => expect(message('yaml-tag', [swap(R, 'says: Lists the number.', 'says: !!js/function "function () {}"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:22:25 error docs/FAULTS.md#yaml-tag
  Tệp dùng thẻ kiểu của YAML (dấu !). ⟨tag:yaml.org,2002:js/function⟩ → Bỏ thẻ ấy; chữ bắt đầu bằng ! phải đặt trong dấu nháy.
  The file uses a YAML type tag (!). → Remove it; text that begins with ! needs quotes."
`));
test('yaml-two-readings', () => expect(message('yaml-two-readings', [append(R, 'notes: 0b11\n')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:23:8 error docs/FAULTS.md#yaml-two-readings
  Máy dựng trang đọc mục notes khác bộ kiểm tra: 3. ⟨0b11⟩ → Đặt giá trị trong dấu nháy, viết mỗi mục trên một dòng. Ngày thì viết "2026-11-23".
  The build reads field notes otherwise than the checker: 3. → Put the value in quotes and each field on its own line. A day is written "2026-11-23"."
`));
test('yaml-several-documents', () => expect(message('yaml-several-documents', [append(R, '---\nid: hai\n')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:23:1 error docs/FAULTS.md#yaml-several-documents
  Tệp có dòng --- chia thành nhiều phần. ⟨---⟩ → Mỗi tệp một bản ghi: xóa dòng --- hoặc tách tệp.
  A line of --- splits the file in several documents. → One record a file: delete the --- line or split the file."
`));
test('yaml-too-deep', () => expect(message('yaml-too-deep', [append(R, `notes: ${'['.repeat(30)}${']'.repeat(30)}\n`)])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:23:30 error docs/FAULTS.md#yaml-too-deep
  Các mục lồng nhau quá sâu. ⟨0⟩ → Không bản ghi nào cần quá tám tầng; xem lại thụt đầu dòng.
  Fields are nested too deep. → No record needs more than eight levels; look at the indentation."
`));
test('yaml-forbidden-key', () => expect(message('yaml-forbidden-key', [append(R, '__proto__: {kind: shelter}\n')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:23:1 error docs/FAULTS.md#yaml-forbidden-key
  Tên mục này không được dùng. ⟨__proto__⟩ → Xóa mục này.
  This name of a field is not allowed. → Delete it."
`));
