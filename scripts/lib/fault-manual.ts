import { faultGroups, type FaultName } from './checks/fault-kinds.ts';
import type { FaultKind } from './checks/fault-kind.ts';

const intro = `# Các lỗi mà bộ kiểm tra báo · Faults the checker reports

Tệp này do \`npm run docs:faults\` viết từ bảng lỗi trong \`scripts/lib/checks/kinds-*.ts\`; đừng sửa tay.
Chạy bộ kiểm tra: \`npm run check\`. Sửa những gì máy sửa được: \`npm run check -- --fix\`. **Lỗi** chặn việc phát hành, **nhắc** thì không.

This file is written by \`npm run docs:faults\` from the tables in \`scripts/lib/checks/kinds-*.ts\`; do not edit it by hand.
Run the checker: \`npm run check -- --lang en\`. An **error** stops the release, a **warning** does not.
`;

const severityWords = { error: '**lỗi** · error', warning: '**nhắc** · warning' } as const;
// Braces and angle brackets of the templates must show as they are.
const plain = (text: string) => text.replace(/\s*\{(?:hint|suggestion|replacement)\}\s*/g, ' … ').replace(/</g, '&lt;').trim();

function section(name: string, kind: FaultKind, testFile: string): string {
  return [
    `### ${name}`, '',
    `${severityWords[kind.severity]}${kind.isFixable === true ? ' · máy sửa được · fixable' : ''} · [test](../scripts/lib/checks/${testFile})`, '',
    `- ${plain(kind.vi.what)} → ${plain(kind.vi.write)}`,
    `- ${plain(kind.en.what)} → ${plain(kind.en.write)}`, '',
  ].join('\n');
}

/** The text of docs/FAULTS.md: every kind of fault with its messages and its test, by group. */
export function faultManual(): string {
  const groups = Object.entries(faultGroups).map(([id, group]) => {
    const kinds = Object.entries(group.kinds as Readonly<Record<FaultName, FaultKind>>);
    return [`## ${group.vi} · ${group.en}`, '', ...kinds.map(([name, kind]) => section(name, kind, `kinds-${id}.test.ts`))].join('\n');
  });
  const count = Object.values(faultGroups).reduce((sum, group) => sum + Object.keys(group.kinds).length, 0);
  return `${[intro, `${count} loại lỗi · ${count} kinds.\n`, ...groups].join('\n').trimEnd()}\n`;
}
