import { expect, test } from 'vitest';
import type { DueRecord } from '../../src/domain/due.ts';
import { dueIssues, dueReport } from './due-report.ts';

const record = { id: 'tram-mau', name: { vi: 'Trạm [mẫu](javascript:1) @all' }, phones: [{ number: '0203 000 0001' }], sources: [{ read: '2026-01-01', url: 'https://example.com/cu' }, { read: '2026-05-01', url: 'https://example.com/moi' }] };
const due = new Map([['91', [{ record, due: '2026-10-01', freshness: 'past-due' } as unknown as DueRecord]]]);
const desks = new Map([['91', { slug: 'dong-mau', name: 'Tỉnh Đồng Mẫu' }]]);

test('one issue a province, with labels, the record and its newest source', () => {
  const [issue] = dueIssues(due, desks);
  expect(issue).toMatchObject({ title: 'Đến hạn kiểm tra: Tỉnh Đồng Mẫu', labels: ['den-han', 'noi:dong-mau'] });
  expect(issue!.body).toContain('- [ ] `tram-mau`');
  expect(issue!.body).toContain('<https://example.com/moi>');
  expect(issue!.body).not.toMatch(/@all|\]\(javascript/);
});

test('the terminal names what is due, or says that nothing is', () => {
  expect(dueReport(due, desks, '2026-11-23')).toMatch(/Tỉnh Đồng Mẫu \(1\)\n {2}2026-10-01 {2}QUÁ HẠN {2}tram-mau/);
  expect(dueReport(new Map(), desks, '2026-11-23')).toBe('2026-11-23: không có gì đến hạn.\n');
});
