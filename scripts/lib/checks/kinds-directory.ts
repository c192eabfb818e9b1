import type { FaultTable } from './fault-kind.ts';

/** Faults of support addresses, retired numbers and countries: what protects the person who calls. */
export const directoryKinds = {
  'number-form': {
    severity: 'error',
    vi: { what: 'Đây không phải số điện thoại: chỉ được có chữ số, khoảng trắng, gạch nối và dấu + ở đầu.', write: 'Viết số như khi bấm máy, trong dấu nháy, ví dụ number: "0203 000 0000". Lời giải thích để ở label hoặc notes.' },
    en: { what: 'This is no phone number: only digits, spaces, hyphens and a leading + are allowed.', write: 'Write it as it is dialled, in quotes, for example number: "0203 000 0000". Explanations belong in label or notes.' },
  },
  'number-impossible': {
    severity: 'error',
    vi: { what: 'Số này không gọi được ở {country}: thiếu hoặc thừa chữ số, hoặc là số của nước khác.', write: 'So lại với nguồn từng chữ số; số cố định Việt Nam có mã vùng và bắt đầu bằng 0. Số ngắn mới phải thêm vào src/domain/short-codes.ts kèm nguồn.' },
    en: { what: 'This number cannot be dialled in {country}: digits are missing or too many, or it belongs to another country.', write: 'Compare it with the source digit by digit; Vietnamese land lines have an area code and begin with 0. A new short code must be added to src/domain/short-codes.ts with its source.' },
  },
  'number-international': {
    severity: 'error',
    vi: { what: 'Dạng quốc tế không phải cùng một số với number: {reason}.', write: 'Sửa international cho khớp, hoặc bỏ mục ấy nếu không gọi được từ nước ngoài.' },
    en: { what: 'The international form is not the same line as number (rule: {reason}).', write: 'Correct international, or remove it if the line cannot be called from abroad.' },
  },
  'number-not-of-id': {
    severity: 'error',
    vi: { what: 'Bản ghi mang tên số {number} nhưng không có số ấy.', write: 'So lại với nguồn. Nếu số đã đổi thì lập bản ghi mới với mã khác và ghi số cũ vào content/retired-numbers.' },
    en: { what: 'The record is named after {number} but does not have that number.', write: 'Compare it with the source. If the number has changed, make a new record with another id and put the old number in content/retired-numbers.' },
  },
  'number-shared': {
    severity: 'error',
    vi: { what: 'Số này cũng đứng ở {other}, một nơi khác; không bản ghi nào nói là dùng chung.', write: 'Nếu gõ nhầm thì sửa. Nếu đúng là dùng chung thì thêm label nói số này của ai, hoặc ghi “dùng chung với {other}” trong notes.' },
    en: { what: 'This number also stands in {other}, a different body, and no record says that they share it.', write: 'Correct it if it was mistyped. If they really share it, add a label that says whose line it is, or write “shared with {other}” in notes.' },
  },
  'number-twice': {
    severity: 'warning',
    vi: { what: 'Số này viết hai lần trong cùng một bản ghi.', write: 'Giữ một; nếu cùng máy nhận cả gọi và nhắn tin thì kind phải khác nhau.' },
    en: { what: 'This number stands twice in the same record.', write: 'Keep one; if one line takes both calls and messages, their kind must differ.' },
  },
  'number-retired': {
    severity: 'error',
    vi: { what: 'Số này đã ngừng dùng (content/retired-numbers/{file}).', write: 'Thay bằng {replacement}.' },
    en: { what: 'This number is out of use (content/retired-numbers/{file}).', write: 'Replace it by {replacement}.' },
  },
  'shelter-address': {
    severity: 'error',
    vi: { what: 'Nơi tạm lánh không bao giờ được có địa chỉ, tọa độ hay bản đồ: kẻ tìm nạn nhân sẽ đọc được.', write: 'Xóa cả mục {field}. Chỉ giữ tỉnh và số điện thoại.' },
    en: { what: 'A shelter never has an address, coordinates or a map: whoever hunts a victim could read them.', write: 'Delete the whole field {field}. Keep only the province and the phone number.' },
  },
  'shelter-address-in-text': {
    severity: 'error',
    vi: { what: 'Lời trong mục {field} của nơi tạm lánh nói ra chỗ ở: “{match}”.', write: 'Bỏ số nhà, tên đường, ngõ, tọa độ, đường dẫn bản đồ, kể cả trong notes và sources. Chỉ nói tỉnh, thành phố.' },
    en: { what: 'The words of {field} of a shelter give away where it is: “{match}”.', write: 'Remove house numbers, streets, coordinates and map links, in notes and sources too. Name the province or city only.' },
  },
  'shelter-address-told': {
    severity: 'error',
    vi: { what: 'Tệp này nói đến nơi tạm lánh và nói cả một địa chỉ: “{match}”.', write: 'Bỏ số nhà, tên đường, thôn, ngõ. Địa chỉ của nơi khác thì để trong content/directory và dẫn bằng <Call id="…" />.' },
    en: { what: 'This file speaks of a shelter and gives an address: “{match}”.', write: 'Remove house number, street, hamlet, alley. The address of another place belongs in content/directory; point to it with <Call id="…" />.' },
  },
  'map-in-text': {
    severity: 'error',
    vi: { what: 'Có tọa độ, hoặc đường dẫn đến bản đồ hay trang tìm kiếm: “{match}”.', write: 'Bỏ đi. Nơi nào tìm được thì để địa chỉ trong content/directory.' },
    en: { what: 'There are coordinates, or a link to a map or a search: “{match}”.', write: 'Remove it. A place that may be found has its address in content/directory.' },
  },
  'place-unknown': {
    severity: 'error',
    vi: { what: 'Không có {level} nào mang mã này.', write: '{suggestion}' },
    en: { what: 'No {level} has this code.', write: '{suggestion}' },
  },
  'place-former': {
    severity: 'error',
    vi: { what: 'Đây là mã cũ của {former}, hết hiệu lực {until}.', write: 'Mã hôm nay: {today}.' },
    en: { what: 'This is the former code of {former}, in force until {until}.', write: 'Today’s code: {today}.' },
  },
  'place-former-name': {
    severity: 'warning',
    vi: { what: 'Địa chỉ hôm nay dùng tên cũ “{former}”.', write: 'Tên hôm nay: {today}. Nếu là tên trụ sở cũ thì viết “{former} cũ”, hoặc chuyển câu ấy sang address.former.' },
    en: { what: 'Today’s address uses the former name “{former}”.', write: 'Today’s name: {today}. If it is the name of an old building, write “{former} cũ” (former), or move the line to address.former.' },
  },
  'place-mismatch': {
    severity: 'error',
    vi: { what: 'Xã, phường {commune} không thuộc tỉnh, thành phố ghi ở {field}.', write: 'Mã tỉnh đúng: {suggestion}.' },
    en: { what: 'Commune {commune} does not lie in the province given in {field}.', write: 'The right province code: {suggestion}.' },
  },
  'folder-mismatch': {
    severity: 'error',
    vi: { what: 'Tệp nằm trong thư mục “{folder}” nhưng bản ghi phục vụ {scope}.', write: 'Chuyển tệp sang content/directory/{suggestion}/, hoặc sửa coverage.' },
    en: { what: 'The file lies in folder “{folder}” but the record serves {scope}.', write: 'Move it to content/directory/{suggestion}/, or correct coverage.' },
  },
  'coverage-missing': {
    severity: 'error',
    vi: { what: 'Phạm vi {scope} phải kèm mã ở {field}.', write: 'Thêm ít nhất một mã, trong dấu nháy.' },
    en: { what: 'Scope {scope} needs a code in {field}.', write: 'Add at least one code, in quotes.' },
  },
  'country-unknown': {
    severity: 'error',
    vi: { what: 'Chưa có nước nào mang mã này.', write: 'Xem lại mã; nếu đúng thì thêm content/countries/{code}.yaml.' },
    en: { what: 'No country has this code.', write: 'Check the code; if it is right, add content/countries/{code}.yaml.' },
  },
  'country-not-abroad': {
    severity: 'error',
    vi: { what: 'Bản ghi trong nước (scope: {scope}) không được có countries: số sẽ bị đọc thành số của nước ấy.', write: 'Xóa countries, hoặc ghi scope: country-abroad.' },
    en: { what: 'A record inside Viet Nam (scope: {scope}) must have no countries: its numbers would be read as that country’s.', write: 'Delete countries, or write scope: country-abroad.' },
  },
  'source-missing': {
    severity: 'error',
    vi: { what: 'Bản ghi không có nguồn nào.', write: 'Thêm ít nhất một nguồn: publisher, url, date, read, says. Không có nguồn thì không đăng.' },
    en: { what: 'The record has no source.', write: 'Add at least one: publisher, url, date, read, says. Without a source nothing is published.' },
  },
  'source-undated': {
    severity: 'warning',
    vi: { what: 'Không nguồn nào của bản ghi có ngày.', write: 'Tìm ngày của trang, hoặc thêm một nguồn có ngày; đến lúc đó không được ghi là confirmed.' },
    en: { what: 'No source of the record has a date.', write: 'Find the date of the page or add a dated source; until then the record cannot be confirmed.' },
  },
  'status-basis': {
    severity: 'error',
    vi: { what: 'Trạng thái và căn cứ không khớp: {rule}.', write: 'Thêm nguồn còn thiếu, hoặc hạ status xuống single-source hay pre-merger và xóa basis.' },
    en: { what: 'Status and basis do not fit (rule, in Vietnamese: {rule}).', write: 'Add the missing source, or lower status to single-source or pre-merger and delete basis.' },
  },
  'status-too-high': {
    severity: 'error',
    vi: { what: 'Nguồn mới nhất cũ hơn 01/07/2025, trước khi sắp xếp lại địa bàn.', write: 'Viết status: pre-merger, hoặc thêm nguồn mới hơn.' },
    en: { what: 'The newest source is older than the reorganisation of 1 July 2025.', write: 'Write status: pre-merger, or add a newer source.' },
  },
  'status-upgraded': {
    severity: 'error',
    vi: { what: 'Trạng thái được nâng từ {before} lên {after} mà không có nguồn nào mới hơn.', write: 'Thêm nguồn chưa từng có, đọc từ ngày {day} (basis official: nguồn official; basis contact: contactCheck mới), hoặc trả status và basis về {before}. Chỉ đổi ngày read thì không đủ.' },
    en: { what: 'Status was raised from {before} to {after} without a newer source.', write: 'Add a source that was not there before, read since {day} (basis official: an official one; basis contact: a new contactCheck), or put status and basis back to {before}. A new day in read is not enough.' },
  },
  'conflict-unexplained': {
    severity: 'error',
    vi: { what: 'Trạng thái conflicting nhưng notes không nói các nguồn khác nhau thế nào.', write: 'Thêm notes: nguồn nào nói gì, ngày nào.' },
    en: { what: 'Status is conflicting, but notes do not say how the sources differ.', write: 'Add notes: which source says what, and when.' },
  },
  'status-conflict': {
    severity: 'error',
    vi: { what: 'Chưa khớp giữa status và conflict: {rule}.', write: 'Khi status là conflicting thì ghi conflict: number, hours hoặc address; các trạng thái khác thì bỏ dòng conflict.' },
    en: { what: 'status and conflict do not fit: {rule}.', write: 'With status: conflicting write conflict: number, hours or address; with any other status take the line out.' },
  },
  'check-overdue': {
    severity: 'warning',
    vi: { what: 'Đã quá hạn kiểm tra lại: hạn là {due}.', write: 'Mở lại nguồn hoặc gọi hỏi; rồi ghi ngày mới vào read của nguồn, hoặc vào contactCheck.' },
    en: { what: 'The check is overdue: it was due on {due}.', write: 'Open the source again or call; then write the new day in read of the source, or in contactCheck.' },
  },
  'check-overdue-emergency': {
    severity: 'error',
    vi: { what: 'Số khẩn cấp đã quá hạn kiểm tra lại: hạn là {due}. Số khẩn cấp quá hạn thì không phát hành trang.', write: 'Mở lại nguồn chính thức, ghi ngày hôm nay vào read.' },
    en: { what: 'An emergency number is past its check: it was due on {due}. The site is not released with it.', write: 'Open the official source again and write today’s date in read.' },
  },
  'record-removed': {
    severity: 'warning',
    vi: { what: 'Bản ghi {id} bị xóa; số {number} không còn ở đâu.', write: 'Nếu số đã ngừng dùng thì thêm content/retired-numbers/<số>.yaml, để tờ rơi cũ vẫn dẫn tới nơi giúp.' },
    en: { what: 'Record {id} was removed and its number {number} stands nowhere now.', write: 'If the number is dead, add content/retired-numbers/<number>.yaml, so that an old leaflet still leads to help.' },
  },
} as const satisfies FaultTable;
