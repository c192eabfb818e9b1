import { recordOf } from '../../src/content/record-of.ts';
import { pagesTouched, type PlaceSlugs } from '../../src/domain/pages-touched.ts';
import { changesOfRecord, type FactChange } from '../../src/domain/record-changes.ts';
import type { SupportAddress } from '../../src/domain/schemas/support-address.ts';
import { isShelterLike } from '../../src/domain/shelter.ts';
import type { ContentChange } from './content-diff.ts';

/** Marks the one comment that is updated at every push. */
export const COMMENT_MARK = '<!-- diem-tua: noi dung -->';
const MOST_PAGES = 40;

const factWords: Readonly<Record<FactChange['fact'], string>> = {
  record: 'bản ghi', number: 'số điện thoại', status: 'trạng thái', basis: 'căn cứ', hours: 'giờ mở', address: 'địa chỉ', name: 'tên', coverage: 'phạm vi',
  email: 'thư điện tử', website: 'trang', source: 'nguồn mới', contact: 'đã hỏi trực tiếp',
};
const everywhereWords = { all: 'nhiều trang trên toàn bộ', communes: 'mọi trang xã, phường', language: 'mọi trang của thứ tiếng ấy' } as const;

// Words of a stranger must stay words: no markup, no mention, no link.
const safe = (text: string) => text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|@&~]/g, (char) => `&#${char.codePointAt(0)};`).slice(0, 200);

export interface CommentInput {
  readonly changes: readonly ContentChange[];
  readonly locales: readonly string[];
  readonly places: PlaceSlugs;
  /** Translations that agreed with their source before and no longer do, by path. */
  readonly outdated: readonly string[];
  readonly check: { readonly errors: number; readonly warnings: number };
  /** Where the preview can be fetched; null when the site could not be built. */
  readonly preview: string | null;
}

/** The comment on a pull request: what a reviewer must look at, in Vietnamese with a line of English. */
export function prComment(input: CommentInput): string {
  const { changes, check, preview, outdated } = input;
  const lines = [
    COMMENT_MARK,
    '## Thay đổi nội dung · Content changes',
    '',
    `${check.errors === 0 ? '✓ Bộ kiểm tra không thấy lỗi' : `✗ Bộ kiểm tra thấy **${check.errors} lỗi**: xem tab “Checks”`}${check.warnings > 0 ? `, ${check.warnings} điều nhắc` : ''} (${check.errors} errors, ${check.warnings} warnings).`,
    preview === null ? 'Chưa dựng được bản xem thử. (No preview.)' : `Bản xem thử / preview: ${preview}`,
    '',
  ];
  const facts = factRows(changes);
  if (facts.length > 0) lines.push('### Dữ kiện cũ → mới · Facts old → new', '', '| Bản ghi | Gì | Cũ | Mới |', '|---|---|---|---|', ...facts, '');
  const numbers = changes.flatMap((change) => pairOf(change)).some(([before, after]) => changesOfRecord(before, after).some((one) => one.fact === 'number'));
  if (numbers) lines.push('**Có số điện thoại đổi: cần hai người duyệt.** Mỗi người mở nguồn và so từng chữ số. (A phone number changes: two reviewers compare every digit with the source.)', '');
  if (outdated.length > 0) lines.push('### Bản dịch thành cũ · Translations now outdated', '', ...outdated.map((path) => `- ${safe(path)}`), '');
  lines.push(...pageLines(input));
  return `${lines.join('\n').trimEnd()}\n`;
}

function pairOf({ path, before, after }: ContentChange): [SupportAddress | null, SupportAddress | null][] {
  if (!path.startsWith('content/directory/')) return [];
  const [old, now] = [recordOf(before), recordOf(after)];
  return old === null && now === null ? [] : [[old, now]];
}

function factRows(changes: readonly ContentChange[]): string[] {
  return changes.flatMap((change) => {
    const unread = change.path.startsWith('content/directory/') && change.after !== null && recordOf(change.after) === null;
    if (unread) return [`| ${safe(change.path)} | không đọc được, xem lỗi | | |`];
    return pairOf(change).flatMap(([before, after]) =>
      changesOfRecord(before, after).map((one) => {
        // Whatever a change says of where a shelter stands is not repeated here.
        const isSecret = [before, after].some((record) => record !== null && isShelterLike(record)) && (one.fact === 'address' || one.fact === 'source');
        const side = (value: string | null) => (value === null ? '—' : isSecret ? '•••' : safe(value));
        return `| ${safe((after ?? before)!.id)} | ${factWords[one.fact]} | ${side(one.before)} | ${side(one.after)} |`;
      }),
    );
  });
}

function pageLines({ changes, locales, places }: CommentInput): string[] {
  const touched = changes.map((change) => pagesTouched(change.path, locales, places, recordOf(change.after) ?? recordOf(change.before) ?? undefined));
  const paths = [...new Set(touched.flatMap((one) => one.paths))].sort();
  const everywhere = [...new Set(touched.flatMap((one) => one.everywhere ?? []))].map((one) => everywhereWords[one]);
  if (paths.length === 0 && everywhere.length === 0) return [];
  const more = paths.length > MOST_PAGES ? [`- … và ${paths.length - MOST_PAGES} trang nữa`] : [];
  return ['### Trang bị ảnh hưởng · Pages touched', '', ...everywhere.map((words) => `- ${words}`), ...paths.slice(0, MOST_PAGES).map((path) => `- \`${path.replaceAll('`', '')}\``), ...more, ''];
}
