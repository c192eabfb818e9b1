import { stringsWithin } from '../../../src/domain/record-texts.ts';
import type { Content, InterfaceEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { pathText } from './value-path.ts';

const PLURAL = /\.(zero|one|two|few|many|other)$/;
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** Interface files in which a text is missing, empty, extra, or has other words in braces than the Vietnamese one. */
export function checkInterface(content: Content): Fault[] {
  return [...faultsOfEmpty(content), ...faultsOfKeys(content)];
}

/** A text without words would stand as a button without words. */
function faultsOfEmpty(content: Content): Fault[] {
  return content.interfaces.flatMap(({ yaml, file }) =>
    stringsWithin(yaml.value).filter(([, text]) => text.trim() === '').map(([path]) => faultAt(file, yaml.offsetOf(path), 'value-empty', '', { field: pathText(path) })));
}

function faultsOfKeys(content: Content): Fault[] {
  const source = content.interfaces.find((entry) => entry.lang === 'vi');
  if (source === undefined) return [];
  const texts = keysOf(source);
  return content.interfaces.filter((entry) => entry !== source && entry.yaml.faults.length === 0).flatMap((entry) => {
    const own = keysOf(entry);
    if (own.size === 0 && texts.size > 0) return [faultAt(entry.file, 0, 'interface-key', '', { field: { vi: 'tất cả các', en: 'every key' }, problem: { vi: 'thiếu', en: 'it lacks' } })];
    const missing = [...texts.keys()].filter((key) => !own.has(key)).map((key) => faultAt(entry.file, 0, 'interface-key', '', { field: key, problem: { vi: 'thiếu', en: 'it lacks' } }));
    const others = [...own].flatMap(([key, { path, text }]) => {
      const at = entry.yaml.offsetOf(path);
      const original = texts.get(key);
      if (original === undefined) return [faultAt(entry.file, at, 'interface-key', text, { field: key, problem: { vi: 'thừa', en: 'it adds' } })];
      if (PLURAL.test(pathText(path)) || placeholders(original.text) === placeholders(text)) return [];
      return [faultAt(entry.file, at, 'interface-placeholder', text, { field: key, expected: placeholders(original.text) || { vi: 'không có chữ nào', en: 'none' } })];
    });
    return [...missing, ...others];
  });
}

/** Texts by key; plural forms count as one, since languages have different ones. */
function keysOf({ yaml }: InterfaceEntry) {
  return new Map(stringsWithin(yaml.value).map(([path, text]) => [pathText(path).replace(PLURAL, ''), { path, text }]));
}
