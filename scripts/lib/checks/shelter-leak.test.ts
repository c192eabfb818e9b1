import { expect, test } from 'vitest';
import { addressIn } from '../../../src/domain/street-address.ts';
import { paths } from '../../../src/testing/content-fixture.ts';
import { githubAnnotations, githubSummary } from '../reporters/github.ts';
import { jsonReport } from '../reporters/json.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { append, faultsAfter, swap } from './testing.ts';

const told = [
  'số 12 đường Mẫu', 'Số nhà 7', '12/3 phố Mẫu', 'ngõ 5', 'hẻm 12/4', 'tổ 7, khu 2', 'ở 20 Mẫu Khuê', 'thôn Đoài, xã Mẫu', '12 Nguyen Mau Street', 'No. 5, Mau Road',
  'Mauelei 98A', 'rue de Mau 12', '样本路12号', '21.0285, 105.8542', '21°02′', 'https://maps.app.goo.gl/abc', 'google.com/maps?q=1', '7PH72R24+5F', 'geo:21,105',
];
test.each(told)('a shelter told by “%s” is found', (words) => expect(addressIn(`Nhà ở ${words}.`)).not.toBeNull());
const withoutStreetWord = ['số 12 Mẫu Khuê', '12 Mẫu Khuê, phường Hồng Mẫu', 'Trụ sở: 45 Mẫu Thường Khuê', '123 Mẫu Khuê, Quận 1', 'tầng 3 số 24 Mẫu Khuê'];
test.each(withoutStreetWord)('and by “%s”, with no word before it', (words) => expect(addressIn(words)).not.toBeNull());

const usual = [
  '12 Mẫu Khuê, Hải Mẫu', 'Số 12 Mẫu Khuê', 'số 12 Mẫu', '12 Đường Mẫu Khuê', '12 ĐƯỜNG MẪU KHUÊ', 'đường Mẫu Khuê, số 12', 'phố Mẫu Khuê số 12', 'đường Mẫu Khuê 12', 'so nha 12', 'so 12 duong Mau Khue', '12 Mau Khue St',
  'Km5 Quốc lộ 10', 'thôn 3 xã Mẫu', 'xóm 4, xã Mẫu', 'ấp 2, xã Mẫu', 'P.302 nhà B4 Mẫu Liên', 'lô B-12', '样本路十二号', '１２ đường Mẫu',
  '21,0285; 105,8542', '105.8542, 21.0285', 'lat 21.0285 lon 105.8542', 'N21.0285 E105.8542', '21.02,105.85', '50.8503, 4.3517', '2R24+5F', '///mot.hai.ba',
  'https://www.google.com/search?q=12+mau+khue', 'https://www.google.com.vn/maps/place/x', 'https://waze.com/ul/x', 'https://maps.vietmap.vn/x', 'https://map.coccoc.com/x', 'https://wego.here.com/x', 'https://yandex.com/maps/x', 'https://g.co/kgs/x',
];
test.each(usual)('and in its most usual form “%s”', (words) => expect(addressIn(words)).not.toBeNull());

const harmless = ['Hai nhà ở Hà Nội, một ở Cần Thơ.', 'Gọi 1900 969 680, cả ngày cả đêm.', 'Opened in 2021 with 12 rooms.', 'Nghị định 162/2025', 'page 12 of the report', 'Nằm ở Thành phố Hồ Chí Minh', '2023年开放', 'Số 111 nhận cuộc gọi cả ngày.', '24 giờ mỗi ngày', 'Từ 5 to 7 giờ', 'Số 111 và 113', 'Open 9.30 to 17.30', 'Số 12/2025/NĐ-CP', '30 Tháng 4 năm 2025', '1900 54 55 59', 'Điều 12, Khoản 3', 'https://www.google.com/intl/vi', 'ngày 12 Tháng Ba', 'mạng đường phố', '国道'];
test.each(harmless)('“%s” tells no address', (words) => expect(addressIn(words)).toBeNull());

test.each(['notes: Entry', 'says: Takes', 'publisher: Báo', 'who: {vi: Nghe', 'name: {vi: Trạm'])('found in every text field, and no report repeats it: %s', (field) => {
  const secret = 'số nhà 473 đường Bí Mật';
  const faults = faultsAfter([swap(paths.shelter, field, field.replace(/ (?=[^ ]*$)/, ` ${secret} `))]);
  expect(faults.map((fault) => fault.kind)).toContain('shelter-address-in-text');
  for (const report of [terminalReport(faults, 'vi'), githubAnnotations(faults, 'en'), githubSummary(faults, 'vi'), jsonReport(faults)]) expect(report).not.toMatch(/473|Bí Mật/);
});

test('no report repeats the address or the coordinates of a shelter', () => {
  const faults = faultsAfter([append(paths.shelter, 'address: {province: "91", text: {vi: 473 Bí Mật, en: 473 Bi Mat, zh: 473 Bí Mật}, lat: 21.4731, lon: 105.85}\n')]);
  expect(faults.filter((fault) => fault.kind === 'shelter-address').length).toBeGreaterThan(2);
  expect(terminalReport(faults, 'vi') + jsonReport(faults)).not.toMatch(/473|Bí Mật/);
});

// A long line of anything must not cost more than a moment.
test.each(['a', 'A', '1', '12 ', 'Aa ', ' ', 'số ', '1/', '1-', '路', 'thôn ', 'thôn A', 'đường a ', '1.', '°', '+', '///a.'])('a text of many “%s” is read at once', (piece) => {
  const start = performance.now();
  for (const head of ['', '12 ', 'thôn ', 'đường ']) addressIn(head + piece.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(2000);
});

const HOUSE = { told: 'Nhà tạm lánh Mẫu ở số 12 đường Mẫu', point: 'Xem https://waze.com/ul/mau' } as const;
test.each([
  ['a paragraph', append(paths.guide, `\n${HOUSE.told}.\n`)],
  ['a title of a component', append(paths.guide, `\n<Warning title="${HOUSE.told}">Chữ.</Warning>\n`)],
  ['a heading and the paragraph below', append(paths.guide, '\n## Nhà tạm lánh Mẫu\n\nSố 12 đường Mẫu.\n')],
  ['front matter', swap(paths.guide, 'summary: Gọi người giúp', `summary: ${HOUSE.told}. Gọi người giúp`)],
  ['the glossary', swap(paths.term, 'Nghĩa.', `${HOUSE.told}.`)],
  ['the interface', swap(paths.vi, 'Quá hạn', HOUSE.told)],
  ['the record of another place', swap(paths.record, 'says: Lists the number.', `says: ${HOUSE.told}.`)],
])('a shelter’s address told in %s is found', (_, change) => expect(faultsAfter([change]).map(({ kind }) => kind)).toContain('shelter-address-told'));

test.each([
  ['a text', append(paths.guide, `\n${HOUSE.point}\n`)],
  ['a link of a text', append(paths.guide, '\n[xem](https://www.google.com/search?q=mau)\n')],
  ['the country', swap(paths.country, 'Nước Mẫu', `"${HOUSE.point}"`)],
])('a point on a map told in %s is found', (_, change) => expect(faultsAfter([change]).map(({ kind }) => kind)).toContain('map-in-text'));

test.each(['website: "https://www.google.com/search?q=12+mau+khue"', 'facebook: "https://example.com/so-12-duong-mau-khue"', 'zalo: "12 Mẫu Khuê, Hải Mẫu"', 'hours: {alwaysOpen: true, note: {vi: "so 12 duong Mau", en: x, zh: x}}'])(
  'found in the field %s of a shelter', (line) => expect(faultsAfter([append(paths.shelter, `${line}\n`)]).map(({ kind }) => kind)).toContain('shelter-address-in-text'));

test('a house called a shelter may have no street, whatever its kind', () => {
  expect(faultsAfter([swap(paths.record, 'Trạm mẫu', 'Nhà tạm lánh Mẫu')]).map(({ kind }) => kind)).toContain('shelter-address');
});
