/** Compounds that must not break across lines in headings and patches (design guide §3). */
const compounds = [
  'công ty', 'nước ngoài', 'nguy hiểm', 'xã hội', 'pháp lý', 'xác nhận', 'quyền lợi', 'mua bán', 'người giúp', 'trung tâm', 'công tác', 'trợ giúp', 'công an', 'biên phòng', 'gia đình', 'ma túy', 'việc làm', 'thành phố', 'ủy ban', 'nhân dân', 'lãnh sự', 'sứ quán',
  'người thân', 'bạn bè', 'tờ rơi', 'áp phích', 'cần giúp ngay', 'giúp ngay', 'cảnh sát', 'pháp luật', 'hỗ trợ', 'nạn nhân', 'giấy tờ', 'hàng xóm', 'thiên tai', 'tình dục', 'điện tử', 'bệnh viện', 'Việt Nam', 'Ánh Dương', 'tiếng Trung', 'liên hiệp', 'thiếu niên', 'kế hoạch', 'bảo vệ',
];
const pattern = new RegExp(`(?<![\\p{L}])(${compounds.join('|')})(?![\\p{L}])`, 'giu');

/** A Vietnamese heading with its compounds held together by no-break spaces; other text comes back as it was. */
export function bindWords(text: string): string {
  return text.replace(pattern, (compound) => compound.replaceAll(' ', '\u00A0'));
}
