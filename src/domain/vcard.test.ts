import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectDirectory } from '../testing/project-records.ts';
import { contactNumbers, vCard } from './vcard.ts';

const line = (number: string, more = {}) => ({ number, kind: 'voice' as const, cost: 'free' as const, languages: [], ...more });
const record = { status: 'confirmed' as const, phones: [line('0981 84 84 84', { international: '+84981848484' }), line('1800 1567', { international: '+8418001567' })] };
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a contact to save', () => {
  test('has its name, its numbers in the form that works most widely, and what was said about it', () => {
    expect(unfolded(vCard(record, { name: 'Tổng đài; mẫu, 1', note: 'Dòng một\nDòng hai', url: 'https://diemtua.example/noi-ho-tro/mau/' })!)).toEqual([
      'BEGIN:VCARD', 'VERSION:3.0', 'N:Tổng đài\\; mẫu\\, 1;;;;', 'FN:Tổng đài\\; mẫu\\, 1', 'TEL;TYPE=VOICE:+84981848484', 'TEL;TYPE=VOICE:18001567',
      'NOTE:Dòng một\\nDòng hai', 'URL:https://diemtua.example/noi-ho-tro/mau/', 'END:VCARD', '',
    ]);
  });
  test('can tell nothing but a number', () => expect(unfolded(vCard(record, { name: '111' })!)).toEqual(['BEGIN:VCARD', 'VERSION:3.0', 'N:111;;;;', 'FN:111', 'TEL;TYPE=VOICE:+84981848484', 'TEL;TYPE=VOICE:18001567', 'END:VCARD', '']));
  test('is not made of numbers that must not be called', () => {
    expect(vCard({ ...record, status: 'conflicting' }, { name: 'x' })).toBeNull();
    expect(vCard({ ...record, phones: [line('0203 000 0000', { kind: 'fax' })] }, { name: 'x' })).toBeNull();
  });
  test('no text breaks its lines: each is a property of 75 bytes at most, and unfolds to what was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const text = vCard(record, { name })!;
      for (const each of text.split('\r\n')) expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
      const lines = unfolded(text);
      expect(lines).toHaveLength(8);
      const value = lines[3]!.slice(3).replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
      expect(value).toBe(name.replace(/\r\n|\r/g, '\n'));
    }));
  });
  test('stays in the country when no form from abroad is known, and has no line that is not for voices', () => {
    const phones = [line('111'), line('069 290 4512'), line('0900 000 000', { kind: 'sms' }), line('0900 000 001', { kind: 'zalo' })];
    expect(vCard({ status: 'pre-merger', phones }, { name: 'x' })!.match(/TEL.*/g)).toEqual(['TEL;TYPE=VOICE:111', 'TEL;TYPE=VOICE:0692904512']);
  });
  test('no record is named as another one’s plain contact would be', () => {
    const ids = new Set(projectDirectory.map(({ id }) => id));
    expect([...ids].filter((id) => ids.has(`${id}-n`))).toEqual([]);
  });
  test('every record of the directory with a voice line that may be called has one, the others none', () => {
    for (const each of projectDirectory) expect(vCard(each, { name: each.name.vi }) !== null, each.id).toBe(contactNumbers(each).length > 0);
  });
});
