import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeLog } from '../domain/change-log.ts';
import { contentFixture, paths } from '../testing/content-fixture.ts';
import { revisionsOf } from './revisions.ts';

let root = '';
let at = '2026-03-04T08:00:00Z';
const run = (...args: readonly string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=Biên tập', '-c', 'user.email=bien-tap@example.com', '-c', 'commit.gpgsign=false', ...args], { stdio: 'pipe', env: { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at } });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const commit = (why: string) => {
  run('add', '-A');
  run('commit', '-q', '--no-verify', '-m', why);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  run('init', '-q');
  const record = contentFixture().get(paths.record)!;
  write(paths.record, record);
  commit('Thêm trạm');
  write(paths.record, record.replace('0203 000 0001', '0203 000 0007'));
  commit('Số mới theo trang của tỉnh | "trích"');
  write(paths.record, record.replace('0203 000 0001', '0203 000 0007').replace('Nghe và giúp.', 'Lắng nghe.'));
  commit('Chỉ sửa lời');
});
afterAll(() => rmSync(root, { recursive: true }));

test('a number changed from → to, when and why', () => {
  const entries = changeLog(revisionsOf(root)).map((entry) => (entry.kind === 'record' ? [entry.day, entry.why, entry.id, ...entry.changes.map((change) => `${change.fact}: ${change.before} → ${change.after}`)] : []));
  expect(entries).toEqual([
    ['2026-03-04', 'Số mới theo trang của tỉnh | "trích"', 'tram-mau', 'number: 0203 000 0001 → 0203 000 0007'],
    ['2026-03-04', 'Thêm trạm', 'tram-mau', 'number: null → 0203 000 0001', 'record: null → Trạm mẫu'],
  ]);
});

test('a version that breaks the rules of today is neither an end nor a beginning, and the day is that of Viet Nam', () => {
  const record = readFileSync(join(root, paths.record), 'utf8');
  at = '2026-03-04T20:00:00Z';
  write(paths.record, record.replace('0203 000 0007', '0203 00'));
  commit('Thiếu chữ số');
  write(paths.record, record.replace('0203 000 0007', '0203 000 0008'));
  commit('Sửa lại');
  write(paths.record, record.replace('0203 000 0007', '0203 000 0009'));
  commit('Số mới');
  const entries = changeLog(revisionsOf(root)).filter((entry) => entry.day > '2026-03-04');
  expect(entries.map(({ day, why }) => [day, why])).toEqual([['2026-03-05', 'Số mới']]);
});

test('without a repository, and in a copy with cut history, it says nothing', () => {
  const empty = mkdtempSync(join(tmpdir(), 'no-history-'));
  expect(revisionsOf(empty)).toEqual([]);
  const shallow = mkdtempSync(join(tmpdir(), 'shallow-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(shallow, 'x')], { stdio: 'pipe' });
  expect(revisionsOf(join(shallow, 'x'))).toEqual([]);
  rmSync(empty, { recursive: true });
  rmSync(shallow, { recursive: true });
});
