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

const harmless = ['Hai nhà ở Hà Nội, một ở Cần Thơ.', 'Gọi 1900 969 680, cả ngày cả đêm.', 'Opened in 2021 with 12 rooms.', 'Nghị định 162/2025', 'page 12 of the report', 'Nằm ở Thành phố Hồ Chí Minh', '2023年开放', 'Số 111 nhận cuộc gọi cả ngày.', '24 giờ mỗi ngày'];
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
