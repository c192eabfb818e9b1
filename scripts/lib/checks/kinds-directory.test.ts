import { expect, test } from 'vitest';
import { contentFixture, paths } from '../../../src/testing/content-fixture.ts';
import { append, faultsAfter, message, swap } from './testing.ts';

const R = paths.record;

test('number-form', () => expect(message('number-form', [swap(R, '0203 000 0001', '0203 000 0001 (gặp cô Mẫu)')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:13 error docs/FAULTS.md#number-form
  Đây không phải số điện thoại: chỉ được có chữ số, khoảng trắng, gạch nối và dấu + ở đầu. ⟨0203 000 0001 (gặp cô Mẫu)⟩ → Viết số như khi bấm máy, trong dấu nháy, ví dụ number: "0203 000 0000". Lời giải thích để ở label hoặc notes.
  This is no phone number: only digits, spaces, hyphens and a leading + are allowed. → Write it as it is dialled, in quotes, for example number: "0203 000 0000". Explanations belong in label or notes."
`));
test('number-impossible', () => expect(message('number-impossible', [swap(R, '0203 000 0001', '0203 000')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:13 error docs/FAULTS.md#number-impossible
  Số này không gọi được ở VN: thiếu hoặc thừa chữ số, hoặc là số của nước khác. ⟨0203 000⟩ → So lại với nguồn từng chữ số; số cố định Việt Nam có mã vùng và bắt đầu bằng 0. Số ngắn mới phải thêm vào src/domain/short-codes.ts kèm nguồn.
  This number cannot be dialled in VN: digits are missing or too many, or it belongs to another country. → Compare it with the source digit by digit; Vietnamese land lines have an area code and begin with 0. A new short code must be added to src/domain/short-codes.ts with its source."
`));
test('number-international', () => expect(message('number-international', [swap(R, '    kind: voice', '    international: "+842030000002"\n    kind: voice')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:13 error docs/FAULTS.md#number-international
  Dạng quốc tế không phải cùng một số với number: dạng quốc tế không khớp: số này là +842030000001. ⟨0203 000 0001⟩ → Sửa international cho khớp, hoặc bỏ mục ấy nếu không gọi được từ nước ngoài.
  The international form is not the same line as number (rule: dạng quốc tế không khớp: số này là +842030000001). → Correct international, or remove it if the line cannot be called from abroad."
`));
test('number-shared', () => expect(message('number-shared', [['content/directory/dong-mau/tram-hai.yaml', contentFixture().get(R)!.replace('id: tram-mau', 'id: tram-hai')]])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-hai.yaml:8:13 error docs/FAULTS.md#number-shared
  Số này cũng đứng ở tram-mau, một nơi khác; không bản ghi nào nói là dùng chung. ⟨0203 000 0001⟩ → Nếu gõ nhầm thì sửa. Nếu đúng là dùng chung thì thêm label nói số này của ai, hoặc ghi “dùng chung với tram-mau” trong notes.
  This number also stands in tram-mau, a different body, and no record says that they share it. → Correct it if it was mistyped. If they really share it, add a label that says whose line it is, or write “shared with tram-mau” in notes."
`));
test('number-twice', () => expect(message('number-twice', [swap(R, 'address:', '  - {number: "02030000001", kind: voice, cost: unknown, languages: [vi]}\naddress:')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:12:14 warning docs/FAULTS.md#number-twice
  Số này viết hai lần trong cùng một bản ghi. ⟨02030000001⟩ → Giữ một; nếu cùng máy nhận cả gọi và nhắn tin thì kind phải khác nhau.
  This number stands twice in the same record. → Keep one; if one line takes both calls and messages, their kind must differ."
`));
test.each([['[JP]', false], ['[]', true]])('a dead number of Viet Nam is another line in another country: %s', (countries, isDead) => {
  const kinds = faultsAfter([swap(R, '0203 000 0001', '0203 999 9999'), swap(R, 'provinces: ["91"]', `provinces: ["91"], countries: ${countries}`)]).map(({ kind }) => kind);
  expect(kinds.includes('number-retired')).toBe(isDead);
});
test('number-retired', () => expect(message('number-retired', [swap(R, '0203 000 0001', '0203 999 9999')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:13 error docs/FAULTS.md#number-retired
  Số này đã ngừng dùng (content/retired-numbers/so-chet.yaml). ⟨0203 999 9999⟩ → Thay bằng so-mau.
  This number is out of use (content/retired-numbers/so-chet.yaml). → Replace it by so-mau."
`));
test('shelter-address', () => expect(message('shelter-address', [append(paths.shelter, 'address: {province: "91", lat: 21.03, lon: 105.85}\n')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/nha-mau.yaml:16:10 error docs/FAULTS.md#shelter-address
  Nơi tạm lánh không bao giờ được có địa chỉ, tọa độ hay bản đồ: kẻ tìm nạn nhân sẽ đọc được. → Xóa cả mục address. Chỉ giữ tỉnh và số điện thoại.
  A shelter never has an address, coordinates or a map: whoever hunts a victim could read them. → Delete the whole field address. Keep only the province and the phone number."
`));
test('shelter-address-in-text', () => expect(message('shelter-address-in-text', [swap(paths.shelter, 'Entry through the police.', 'Vào ngõ 12, số nhà 5 đường Mẫu.')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/nha-mau.yaml:15:8 error docs/FAULTS.md#shelter-address-in-text
  Lời trong mục notes của nơi tạm lánh nói ra chỗ ở: “số nhà”. → Bỏ số nhà, tên đường, ngõ, tọa độ, đường dẫn bản đồ, kể cả trong notes và sources. Chỉ nói tỉnh, thành phố.
  The words of notes of a shelter give away where it is: “số nhà”. → Remove house numbers, streets, coordinates and map links, in notes and sources too. Name the province or city only."
`));
test('shelter-address-told', () => expect(message('shelter-address-told', [append(paths.guide, '\nNhà tạm lánh Mẫu\nở số 12 đường Mẫu.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:25:3 error docs/FAULTS.md#shelter-address-told
  Tệp này nói đến nơi tạm lánh và nói cả một địa chỉ: “số ••”. → Bỏ số nhà, tên đường, thôn, ngõ. Địa chỉ của nơi khác thì để trong content/directory và dẫn bằng <Call id="…" />.
  This file speaks of a shelter and gives an address: “số ••”. → Remove house number, street, hamlet, alley. The address of another place belongs in content/directory; point to it with <Call id="…" />."
`));
test('map-in-text', () => expect(message('map-in-text', [append(paths.guide, '\nĐồn công an ở 10.0301, 105.7702.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#map-in-text
  Có tọa độ, hoặc đường dẫn đến bản đồ hay trang tìm kiếm: “••.••••, •••.••••”. → Bỏ đi. Nơi nào tìm được thì để địa chỉ trong content/directory.
  There are coordinates, or a link to a map or a search: “••.••••, •••.••••”. → Remove it. A place that may be found has its address in content/directory."
`));
test('place-unknown', () => expect(message('place-unknown', [swap(R, 'commune: "90001"', 'commune: "90002"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:15:12 error docs/FAULTS.md#place-unknown
  Không có xã, phường, đặc khu nào mang mã này. ⟨90002⟩ → Tìm mã đúng: npm run place -- "tên nơi ấy", hoặc cột code trong content/localities/communes.csv.
  No commune has this code. → Find the code: npm run place -- "name of the place", or column code of content/localities/communes.csv."
`));
test('place-former', () => expect(message('place-former', [swap(R, 'commune: "90001"', 'commune: "90077"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:15:12 error docs/FAULTS.md#place-former
  Đây là mã cũ của Xã Bến Nhỏ, Huyện Bến Cũ, Tỉnh Mẫu Cũ, hết hiệu lực 2025-06-30. ⟨90077⟩ → Mã hôm nay: "90001" (Xã Bến Thử).
  This is the former code of Xã Bến Nhỏ, Huyện Bến Cũ, Tỉnh Mẫu Cũ, in force until 2025-06-30. → Today’s code: "90001" (Xã Bến Thử)."
`));
test('place-former-name', () => expect(message('place-former-name', [swap(R, '12 đường Mẫu', '"12 đường Mẫu, huyện Bến Cũ"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:13:14 warning docs/FAULTS.md#place-former-name
  Địa chỉ hôm nay dùng tên cũ “huyện Bến Cũ”. ⟨12 đường Mẫu, huyện Bến Cũ⟩ → Tên hôm nay: Xã Bến Thử. Nếu là tên trụ sở cũ thì viết “huyện Bến Cũ cũ”, hoặc chuyển câu ấy sang address.former.
  Today’s address uses the former name “huyện Bến Cũ”. → Today’s name: Xã Bến Thử. If it is the name of an old building, write “huyện Bến Cũ cũ” (former), or move the line to address.former."
`));
test('place-mismatch', () => expect(message('place-mismatch', [swap(R, '  province: "91"', '  province: "92"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:14:13 error docs/FAULTS.md#place-mismatch
  Xã, phường Xã Bến Thử không thuộc tỉnh, thành phố ghi ở address.province. ⟨92⟩ → Mã tỉnh đúng: "91".
  Commune Xã Bến Thử does not lie in the province given in address.province. → The right province code: "91"."
`));
test('folder-mismatch', () => expect(message('folder-mismatch', [swap(R, 'scope: province, provinces: ["91"]', 'scope: province, provinces: ["92"]')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:1:1 error docs/FAULTS.md#folder-mismatch
  Tệp nằm trong thư mục “dong-mau” nhưng bản ghi phục vụ scope: province → song-mau. ⟨content/directory/dong-mau⟩ → Chuyển tệp sang content/directory/song-mau/, hoặc sửa coverage.
  The file lies in folder “dong-mau” but the record serves scope: province → song-mau. → Move it to content/directory/song-mau/, or correct coverage."
`));
test('coverage-missing', () => expect(message('coverage-missing', [swap(R, 'coverage: {scope: province, provinces: ["91"]}', 'coverage: {scope: province}')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:6:1 error docs/FAULTS.md#coverage-missing
  Phạm vi province phải kèm mã ở coverage.provinces. → Thêm ít nhất một mã, trong dấu nháy.
  Scope province needs a code in coverage.provinces. → Add at least one code, in quotes."
`));
test('source-missing', () => expect(message('source-missing', [[R, (text) => `${text.slice(0, text.indexOf('sources:'))}sources: []\n`]])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:17:10 error docs/FAULTS.md#source-missing
  Bản ghi không có nguồn nào. ⟨sources: []⟩ → Thêm ít nhất một nguồn: publisher, url, date, read, says. Không có nguồn thì không đăng.
  The record has no source. → Add at least one: publisher, url, date, read, says. Without a source nothing is published."
`));
test('source-undated', () => expect(message('source-undated', [swap(R, 'date: "2026-03-04"', 'date: null')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:17:1 warning docs/FAULTS.md#source-undated
  Không nguồn nào của bản ghi có ngày. ⟨date: null⟩ → Tìm ngày của trang, hoặc thêm một nguồn có ngày; đến lúc đó không được ghi là confirmed.
  No source of the record has a date. → Find the date of the page or add a dated source; until then the record cannot be confirmed."
`));
test('status-basis', () => expect(message('status-basis', [swap(R, 'status: single-source', 'status: confirmed\nbasis: two-sources')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:19:3 error docs/FAULTS.md#status-basis
  Trạng thái và căn cứ không khớp: basis two-sources cần hai nơi công bố khác nhau, ít nhất một nguồn có trang để mở và có ngày từ 2025-07-01. ⟨confirmed⟩ → Thêm nguồn còn thiếu, hoặc hạ status xuống single-source hay pre-merger và xóa basis.
  Status and basis do not fit (rule, in Vietnamese: basis two-sources cần hai nơi công bố khác nhau, ít nhất một nguồn có trang để mở và có ngày từ 2025-07-01). → Add the missing source, or lower status to single-source or pre-merger and delete basis."
`));
test('status-too-high', () => expect(message('status-too-high', [swap(R, 'date: "2026-03-04"', 'date: "2024-03-04"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:16:9 error docs/FAULTS.md#status-too-high
  Nguồn mới nhất cũ hơn 01/07/2025, trước khi sắp xếp lại địa bàn. ⟨single-source⟩ → Viết status: pre-merger, hoặc thêm nguồn mới hơn.
  The newest source is older than the reorganisation of 1 July 2025. → Write status: pre-merger, or add a newer source."
`));
test('status-upgraded', () => expect(message('status-upgraded', [swap(R, 'status: single-source', 'status: confirmed\nbasis: official'), swap(R, '    says:', '    official: true\n    says:')], { base: new Map([[R, contentFixture().get(R)!]]) })).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:16:9 error docs/FAULTS.md#status-upgraded
  Trạng thái được nâng từ single-source lên confirmed (official) mà không có nguồn nào mới hơn. ⟨confirmed (official)⟩ → Thêm nguồn chưa từng có, đọc từ ngày 2026-10-01 (basis official: nguồn official; basis contact: contactCheck mới), hoặc trả status và basis về single-source. Chỉ đổi ngày read thì không đủ.
  Status was raised from single-source to confirmed (official) without a newer source. → Add a source that was not there before, read since 2026-10-01 (basis official: an official one; basis contact: a new contactCheck), or put status and basis back to single-source. A new day in read is not enough."
`));
test('status-conflict', () => expect(message('status-conflict', [swap(R, 'status: single-source', 'status: conflicting')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:1:1 error docs/FAULTS.md#status-conflict
  Chưa khớp giữa status và conflict: trạng thái conflicting phải ghi conflict: number, hours hoặc address. ⟨conflicting⟩ → Khi status là conflicting thì ghi conflict: number, hours hoặc address; các trạng thái khác thì bỏ dòng conflict.
  status and conflict do not fit: trạng thái conflicting phải ghi conflict: number, hours hoặc address. → With status: conflicting write conflict: number, hours or address; with any other status take the line out."
`));
test('conflict-unexplained', () => expect(message('conflict-unexplained', [swap(R, 'status: single-source', 'status: conflicting')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:1:1 error docs/FAULTS.md#conflict-unexplained
  Trạng thái conflicting nhưng notes không nói các nguồn khác nhau thế nào. → Thêm notes: nguồn nào nói gì, ngày nào.
  Status is conflicting, but notes do not say how the sources differ. → Add notes: which source says what, and when."
`));
test('check-overdue', () => expect(message('check-overdue', [], { today: '2027-06-01' })).toMatchInlineSnapshot(`
  "content/directory/dong-mau/nha-mau.yaml:9:1 warning docs/FAULTS.md#check-overdue
  Đã quá hạn kiểm tra lại: hạn là 2026-12-30. ⟨nha-mau⟩ → Mở lại nguồn hoặc gọi hỏi; rồi ghi ngày mới vào read của nguồn, hoặc vào contactCheck.
  The check is overdue: it was due on 2026-12-30. → Open the source again or call; then write the new day in read of the source, or in contactCheck."
`));
test('check-overdue-emergency', () => expect(message('check-overdue-emergency', [], { today: '2027-06-01' })).toMatchInlineSnapshot(`
  "content/directory/national/so-mau.yaml:14:1 error docs/FAULTS.md#check-overdue-emergency
  Số khẩn cấp đã quá hạn kiểm tra lại: hạn là 2026-12-10. Số khẩn cấp quá hạn thì không phát hành trang. ⟨so-mau⟩ → Mở lại nguồn chính thức, ghi ngày hôm nay vào read.
  An emergency number is past its check: it was due on 2026-12-10. The site is not released with it. → Open the official source again and write today’s date in read."
`));
test('record-removed', () => expect(message('record-removed', [[R, null]], { base: new Map([[R, contentFixture().get(R)!]]) })).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:1:1 warning docs/FAULTS.md#record-removed
  Bản ghi tram-mau bị xóa; số 0203 000 0001 không còn ở đâu. ⟨0203 000 0001⟩ → Nếu số đã ngừng dùng thì thêm content/retired-numbers/<số>.yaml, để tờ rơi cũ vẫn dẫn tới nơi giúp.
  Record tram-mau was removed and its number 0203 000 0001 stands nowhere now. → If the number is dead, add content/retired-numbers/<number>.yaml, so that an old leaflet still leads to help."
`));
test('number-not-of-id', () => expect(message('number-not-of-id', [['content/directory/national/so-113.yaml', contentFixture().get(paths.emergency)!.replace('id: so-mau', 'id: so-113').replace('"113"', '"0912 345 678"')]])).toMatchInlineSnapshot(`
  "content/directory/national/so-113.yaml:8:13 error docs/FAULTS.md#number-not-of-id
  Bản ghi mang tên số 113 nhưng không có số ấy. ⟨0912 345 678⟩ → So lại với nguồn. Nếu số đã đổi thì lập bản ghi mới với mã khác và ghi số cũ vào content/retired-numbers.
  The record is named after 113 but does not have that number. → Compare it with the source. If the number has changed, make a new record with another id and put the old number in content/retired-numbers."
`));
test('a code of a commune at the end of an id is no number', () => {
  expect(faultsAfter([['content/directory/dong-mau/ubnd-90001.yaml', contentFixture().get(R)!.replace('id: tram-mau', 'id: ubnd-90001').replace('0001"', '0002"')]]).map(({ kind }) => kind)).toEqual([]);
});
const abroad = swap(R, 'scope: province, provinces: ["91"]', 'scope: country-abroad, countries: [ZZ]');
test('country-unknown', () => expect(message('country-unknown', [abroad])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:6:47 error docs/FAULTS.md#country-unknown
  Chưa có nước nào mang mã này. ⟨ZZ⟩ → Xem lại mã; nếu đúng thì thêm content/countries/zz.yaml.
  No country has this code. → Check the code; if it is right, add content/countries/zz.yaml."
`));
test('country-not-abroad', () => expect(message('country-not-abroad', [swap(R, 'provinces: ["91"]', 'provinces: ["91"], countries: [US]')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:6:59 error docs/FAULTS.md#country-not-abroad
  Bản ghi trong nước (scope: province) không được có countries: số sẽ bị đọc thành số của nước ấy. ⟨US⟩ → Xóa countries, hoặc ghi scope: country-abroad.
  A record inside Viet Nam (scope: province) must have no countries: its numbers would be read as that country’s. → Delete countries, or write scope: country-abroad."
`));
test('a commune of another province is not served', () => {
  expect(faultsAfter([swap(R, 'provinces: ["91"]', 'provinces: ["92"], communes: ["90001"]')]).map(({ kind }) => kind)).toContain('place-mismatch');
});
