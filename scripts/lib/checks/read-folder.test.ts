import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindOf } from './fault-kinds.ts';
import { textOf } from './fault-text.ts';
import { readFolder } from './read-folder.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content/directory/national'), { recursive: true });
  writeFileSync(join(root, 'content/directory/national/mot.yaml'), 'id: mot\n');
  writeFileSync(join(root, 'content/directory/national/hai.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0xff, 0xfe, 0x0a]));
  symlinkSync('/etc/hostname', join(root, 'content/directory/national/ba.yaml'));
});
afterAll(() => rmSync(root, { recursive: true }));

const message = (kind: string) => {
  const fault = readFolder(root).faults.find((one) => one.kind === kind)!;
  return [fault.file, kindOf(fault.kind).severity, textOf(fault, 'vi').what, textOf(fault, 'en').write].join(' | ');
};

test('readable files are read, others are not', () => expect([...readFolder(root).files]).toEqual([['content/directory/national/mot.yaml', 'id: mot\n']]));
test('file-not-text', () => expect(message('file-not-text')).toMatchInlineSnapshot(`"content/directory/national/hai.yaml | error | Tệp không phải chữ UTF-8. | Save it again in UTF-8."`));
test('file-symlink', () => expect(message('file-symlink')).toMatchInlineSnapshot(`"content/directory/national/ba.yaml | error | Đây là lối tắt (symlink), không phải tệp. | Put a real file in its place."`));
