import { foreignLetters, oddCharactersIn, type OddCharacter } from '../../../src/domain/odd-characters.ts';
import type { Content } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';
import type { SourceFile } from './source-file.ts';

const names = {
  invisible: 'text-invisible', bidi: 'text-bidi', control: 'text-control', 'mixed-scripts': 'text-mixed-scripts', 'odd-digits': 'text-odd-digits', 'odd-letters': 'text-odd-letters',
} as const satisfies Readonly<Record<OddCharacter['kind'], FaultName>>;

/** Characters of every text file that a reader cannot see and a machine can. */
export function checkCharacters(content: Content): Fault[] {
  return content.files.filter((file) => /\.(yaml|mdx|md)$/.test(file.path)).flatMap((file) => [...faultsOfLineEnds(file), ...hiddenLines(file), ...faultsOfForm(file), ...faultsOfCharacters(file)]);
}

/** Characters that end a line for one reader of YAML or Markdown and not for another; a carriage return before a line feed is none. */
const HIDDEN_LINE = /\r(?!\n)|[\u0085\u2028\u2029]/g;

/** Not to be mended by a machine: what stands behind such a character would begin to count without anybody having read it. */
function hiddenLines(file: SourceFile): Fault[] {
  return [...file.text.matchAll(HIDDEN_LINE)].map(({ 0: char, index }) =>
    faultAt(file, index, 'text-hidden-line', around(file.text, index, index + 1), { code: `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` }));
}

function faultsOfCharacters(file: SourceFile): Fault[] {
  return oddCharactersIn(file.text).filter((odd) => file.text.slice(odd.start, odd.end).search(HIDDEN_LINE) < 0).map((odd) => {
    const values = { code: odd.text, letters: foreignLetters(odd.text), suggestion: odd.instead ?? '' };
    const fix = odd.instead === null ? undefined : { start: odd.start, end: odd.end, text: odd.instead };
    return faultAt(file, odd.start, names[odd.kind], around(file.text, odd.start, odd.end), values, fix);
  });
}

function faultsOfForm(file: SourceFile): Fault[] {
  if (file.text === file.text.normalize('NFC')) return [];
  return file.lineStarts.flatMap((start, index) => {
    const line = file.text.slice(start, file.lineStarts[index + 1] ?? file.text.length);
    const composed = line.normalize('NFC');
    if (line === composed) return [];
    const at = [...line].findIndex((char, place) => char !== [...composed][place]);
    return [faultAt(file, start + Math.max(0, at - 1), 'text-not-nfc', line, {}, { start, end: start + line.length, text: composed })];
  });
}

function faultsOfLineEnds(file: SourceFile): Fault[] {
  const clean = file.text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  if (clean === file.text || /\r(?!\n)/.test(file.text)) return [];
  return [faultAt(file, 0, 'text-line-ends', file.text.startsWith('\uFEFF') ? 'BOM' : 'CRLF', {}, { start: 0, end: file.text.length, text: clean })];
}

function around(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 30);
  const to = text.indexOf('\n', end);
  return text.slice(from, Math.min(to < 0 ? text.length : to, end + 30));
}
