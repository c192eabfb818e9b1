import type { FaultTable } from './fault-kind.ts';

/** Faults of links, in texts and in records. */
export const linkKinds = {
  'link-script': {
    severity: 'error',
    vi: { what: 'Liên kết chạy mã ({scheme}).', write: 'Xóa liên kết này.' },
    en: { what: 'The link runs code ({scheme}).', write: 'Delete the link.' },
  },
  'link-form': {
    severity: 'error',
    vi: { what: 'Không hiểu liên kết này.', write: 'Viết guide:ten-bai, policy:…, service:…, place:…, page:… (docs/WRITING.md, mục Links), hoặc địa chỉ đầy đủ bắt đầu bằng https://.' },
    en: { what: 'This link is not understood.', write: 'Write guide:slug, policy:…, service:…, place:…, page:… (docs/WRITING.md, Links), or a full address that begins with https://.' },
  },
  'link-dead': {
    severity: 'error',
    vi: { what: 'Liên kết dẫn tới “{target}” nhưng trang ấy không có.', write: '{suggestion}' },
    en: { what: 'The link points to “{target}”, which does not exist.', write: '{suggestion}' },
  },
  'link-untitled': {
    severity: 'error',
    vi: { what: 'Danh sách này không nêu được trang loại “{prefix}:”: máy không biết tên trang và bỏ nó đi.', write: 'Dùng được: {allowed}.' },
    en: { what: 'This list cannot name a page of the kind “{prefix}:”: its title is not known and it is dropped.', write: 'Available: {allowed}.' },
  },
  'link-anchor': {
    severity: 'error',
    vi: { what: 'Trong trang ấy không có đề mục “#{anchor}”.', write: '{suggestion}' },
    en: { what: 'That page has no heading “#{anchor}”.', write: '{suggestion}' },
  },
  'link-vague': {
    severity: 'warning',
    vi: { what: 'Chữ của liên kết không nói nó dẫn đi đâu.', write: 'Viết tên trang sẽ mở, ví dụ “cách kiểm tra việc làm”, thay cho “tại đây”, “xem thêm”.' },
    en: { what: 'The words of the link do not say where it leads.', write: 'Name the page it opens, for example “how to check a job offer”, not “here” or “read more”.' },
  },
  'link-insecure': {
    severity: 'warning',
    vi: { what: 'Liên kết trong bài bắt đầu bằng http://, ai ở giữa đường cũng đọc được.', write: 'Dùng https:// nếu trang ấy có.' },
    en: { what: 'A link in a text begins with http://, which anybody on the way can read.', write: 'Use https:// if the site has it.' },
  },
  'link-tracking': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Liên kết mang mã theo dõi ({parameter}).', write: 'Viết {suggestion}' },
    en: { what: 'The link carries a tracking code ({parameter}).', write: 'Write {suggestion}' },
  },
  'link-shortened': {
    severity: 'error',
    vi: { what: 'Liên kết rút gọn ({host}) giấu nơi nó dẫn tới.', write: 'Viết địa chỉ thật của trang.' },
    en: { what: 'A shortened link ({host}) hides where it leads.', write: 'Write the real address of the page.' },
  },
  'link-look-alike': {
    severity: 'error',
    vi: { what: 'Tên miền {host} có chữ giả giống chữ khác hoặc chữ mã hóa xn--.', write: 'Gõ lại tên miền bằng chữ Latinh không dấu; nếu nguồn thật dùng tên như thế thì để url: null và ghi tên miền trong says.' },
    en: { what: 'The domain {host} has look-alike letters or encoded xn-- letters.', write: 'Type the domain again in plain Latin letters; if the real source uses such a name, set url: null and name it in says.' },
  },
  'link-credentials': {
    severity: 'error',
    vi: { what: 'Địa chỉ có tên đăng nhập trước dấu @, hoặc dẫn tới máy nội bộ.', write: 'Viết địa chỉ công khai của trang, không có phần ấy.' },
    en: { what: 'The address has a user name before @, or leads to a private machine.', write: 'Write the public address of the page without it.' },
  },
} as const satisfies FaultTable;
