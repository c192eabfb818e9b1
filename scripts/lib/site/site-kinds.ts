/** Faults of the built site, in both languages. `{found}` is what the page has. */
export const siteKinds = {
  'link-dead': { vi: 'liên kết dẫn tới trang không có', en: 'a link leads to a page that does not exist' },
  'anchor-dead': { vi: 'liên kết dẫn tới chỗ không có trong trang', en: 'a link leads to a place the page does not have' },
  'lang-wrong': { vi: 'thuộc tính lang của trang không hợp với đường dẫn', en: 'the lang of the page does not fit its path' },
  'title-missing': { vi: 'trang không có tên trên thẻ trình duyệt', en: 'the page has no title' },
  'title-shared': { vi: 'hai trang có cùng tên mà không phải tên trung tính', en: 'two pages share a title that is not a neutral one' },
  'heading-count': { vi: 'trang phải có đúng một đề mục cấp 1', en: 'a page has exactly one level 1 heading' },
  'number-unknown': { vi: 'liên kết gọi tới số không có trong bản ghi nào, hoặc số mà các nguồn nói khác nhau, hoặc thiếu mã nước ở số gọi từ nước ngoài', en: 'a link calls a number that stands in no record, or about which the sources disagree, or without the country code where people call from abroad' },
  'shelter-address': { vi: 'tệp này nói ra chỗ ở của một nơi tạm lánh', en: 'this file gives away where a shelter is' },
  'page-heavy': { vi: 'trang nặng quá mức (KB sau khi nén)', en: 'the page is over its budget (KB compressed)' },
  'scripts-heavy': { vi: 'mã trên trang nặng quá mức (KB sau khi nén)', en: 'scripts of the page are over their budget (KB compressed)' },
  'hreflang-one-way': { vi: 'trang ở thứ tiếng khác không chỉ ngược lại', en: 'the page in another language does not point back' },
  'canonical-wrong': { vi: 'địa chỉ chính thức của trang không có hoặc sai', en: 'the canonical address is missing or wrong' },
  'foreign-request': { vi: 'trang tải thứ gì đó từ nơi khác', en: 'the page fetches something from another host' },
  'style-attribute': { vi: 'trang có thuộc tính style viết thẳng', en: 'the page has an inline style attribute' },
  'handler-attribute': { vi: 'trang có thuộc tính on… chạy mã', en: 'the page has an inline event handler' },
  'id-twice': { vi: 'một id đứng hai lần trong trang', en: 'an id stands twice in the page' },
  'html-invalid': { vi: 'HTML không hợp lệ', en: 'the HTML is not valid' },
} as const;

export type SiteFaultName = keyof typeof siteKinds;

/** One fault of the built site. */
export interface SiteFault {
  readonly kind: SiteFaultName;
  readonly page: string;
  readonly found: string;
}
