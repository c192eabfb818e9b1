import type { FaultTable } from './fault-kind.ts';

/** Faults of entitlements and legal documents, and of texts that cite them. */
export const lawKinds = {
  'law-unknown': {
    severity: 'error',
    vi: { what: 'Không có văn bản “{target}” trong content/legal-documents.', write: '{suggestion}' },
    en: { what: 'There is no document “{target}” in content/legal-documents.', write: '{suggestion}' },
  },
  'law-ended': {
    severity: 'error',
    vi: { what: 'Văn bản được dẫn đã hết hiệu lực: {detail}.', write: 'Dẫn văn bản đang có hiệu lực; nếu điều khoản chuyển tiếp còn dùng văn bản cũ thì ghi transitional: true.' },
    en: { what: 'The cited document is no longer in force: {detail}.', write: 'Cite the document in force; if a transitional rule still applies the old one, write transitional: true.' },
  },
  'law-ended-mentioned': {
    severity: 'warning',
    vi: { what: 'Bài dẫn văn bản đã hết hiệu lực mà đoạn này không nói thế: {detail}.', write: 'Nói rõ “đã hết hiệu lực”, “luật cũ”, hoặc dẫn văn bản thay thế{replacement}.' },
    en: { what: 'The text cites a document that has ended and this paragraph does not say so: {detail}.', write: 'Say that it has ended, or cite the one that replaced it{replacement}.' },
  },
  'law-upcoming': {
    severity: 'error',
    vi: { what: 'Văn bản được dẫn chưa có hiệu lực: {detail}.', write: 'Ghi inForceFrom theo ngày văn bản có hiệu lực.' },
    en: { what: 'The cited document is not yet in force: {detail}.', write: 'Set inForceFrom to the day the document takes effect.' },
  },
  'law-unverified': {
    severity: 'error',
    vi: { what: 'Văn bản được dẫn chưa kiểm chứng: {detail}.', write: 'Đọc văn bản rồi nâng confidence kèm nguồn, hoặc bỏ dẫn chiếu này.' },
    en: { what: 'The cited document is unverified: {detail}.', write: 'Read it and raise its confidence with a source, or remove the citation.' },
  },
  'law-unclear': {
    severity: 'error',
    vi: { what: 'Chưa rõ văn bản được dẫn còn hiệu lực không: {detail}.', write: 'Thêm caution nói điều chưa rõ.' },
    en: { what: 'It is unclear whether the cited document is in force: {detail}.', write: 'Add a caution that says what is not known.' },
  },
  'entitlement-ended': {
    severity: 'error',
    vi: { what: 'Quyền lợi này đã hết hiệu lực: {detail}.', write: 'Chuyển tệp ra ngoài content/entitlements, hoặc sửa theo văn bản mới kèm nguồn.' },
    en: { what: 'This entitlement has lapsed: {detail}.', write: 'Move the file out of content/entitlements, or bring it up to the new document with its source.' },
  },
  'law-number-typed': {
    severity: 'error',
    vi: { what: 'Mục {field} gõ thẳng số điện thoại.', write: 'Viết mã bản ghi trong ngoặc nhọn, ví dụ {example}.' },
    en: { what: 'Field {field} has a phone number typed in it.', write: 'Write the id of the record in braces, for example {example}.' },
  },
  'law-money-unverified': {
    severity: 'error',
    vi: { what: 'Mục {field} có số tiền mà văn bản chưa được đọc.', write: 'Bỏ số tiền, hoặc đọc văn bản rồi ghi vào amount với confidence: verified-text.' },
    en: { what: 'Field {field} names a sum although the legal text was not read.', write: 'Remove the sum, or read the text and put it in amount with confidence: verified-text.' },
  },
  'law-review-overdue': {
    severity: 'warning',
    vi: { what: 'Đã hơn 90 ngày chưa đối chiếu lại văn bản: lần cuối {day}.', write: 'Đọc lại nguồn rồi ghi ngày mới vào checkedOn.' },
    en: { what: 'More than 90 days since this was compared with its source: last on {day}.', write: 'Read the source again and write the new day in checkedOn.' },
  },
} as const satisfies FaultTable;
