import type { Desk, DueRecord } from '../../src/domain/due.ts';

/** Name and folder of a desk. */
export type Desks = ReadonlyMap<Desk, { readonly slug: string; readonly name: string }>;

const freshnessWords = { 'in-date': 'sắp đến hạn', 'past-due': 'QUÁ HẠN', 'twice-past-due': 'QUÁ HẠN HAI LẦN' } as const;

/** What is due, for a terminal. */
export function dueReport(due: ReadonlyMap<Desk, readonly DueRecord[]>, desks: Desks, today: string): string {
  const count = [...due.values()].reduce((sum, items) => sum + items.length, 0);
  if (count === 0) return `${today}: không có gì đến hạn.\n`;
  const blocks = [...due].map(([desk, items]) => [`\n${desks.get(desk)?.name ?? desk} (${items.length})`, ...items.map((item) => `  ${item.due}  ${freshnessWords[item.freshness]}  ${item.record.id}  ${item.record.phones.map((phone) => phone.number).join(' · ')}`)].join('\n'));
  return `${today}: ${count} bản ghi cần kiểm tra lại.\n${blocks.join('\n')}\n`;
}

/** One issue on the code host. */
export interface Issue {
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: string;
}

/** One issue a desk: what to check, where its record and its newest source are, how to write down what was found. */
export function dueIssues(due: ReadonlyMap<Desk, readonly DueRecord[]>, desks: Desks): Issue[] {
  return [...due].map(([desk, items]) => {
    const { slug, name } = desks.get(desk) ?? { slug: desk, name: desk };
    const rows = items.map(({ record, due: day, freshness }) => {
      const source = record.sources.toSorted((a, b) => (a.read < b.read ? 1 : -1)).find((one) => one.url !== null)?.url;
      return `- [ ] \`${record.id}\` ${record.name.vi.replace(/[[\]`*_<>@#]/g, ' ')}: hạn ${day}, ${freshnessWords[freshness].toLowerCase()}${source === undefined ? '' : ` (<${source}>)`}`;
    });
    return {
      title: `Đến hạn kiểm tra: ${name}`,
      labels: ['den-han', `noi:${slug}`],
      body: [
        'Mở lại từng nguồn, so từng chữ số, rồi sửa `read` của nguồn thành ngày hôm nay trong tệp của bản ghi. Gọi hỏi thì ghi `contactCheck`. Số không còn đúng thì làm theo CONTRIBUTING.md.',
        'Open each source again, compare every digit, then set `read` of the source to today. If you called, fill `contactCheck`.',
        '', ...rows, '',
      ].join('\n'),
    };
  });
}
