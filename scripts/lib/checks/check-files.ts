import { languages } from '../../../src/domain/languages.ts';
import { slugOf } from '../../../src/domain/slug.ts';
import { placeOf } from './collections.ts';
import { faultAt, type Fault } from './fault.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

const KB = 1024;
/** Largest size of a file an editor writes; the longest text of today is a fifth of it. */
const LARGEST = 100 * KB;

/** Files the site cannot be built or read without. */
export const requiredFiles: readonly string[] = [
  ...languages.flatMap((language) => [`content/interface/${language}.yaml`, `content/search/${language}.yaml`]),
  'content/finder.yaml', 'content/place-broadcast.yaml',
  ...['provinces', 'communes', 'former'].map((name) => `content/localities/${name}.csv`),
];

/** Files of a list that are not there, or hold nothing. */
export function missingFiles(files: ReadonlyMap<string, string>, required: readonly string[]): Fault[] {
  return required.filter((path) => (files.get(path) ?? '').trim() === '').map((path) => faultAt(sourceFile(path, ''), 0, 'file-missing', path));
}

/** Files that belong nowhere, have names no address can carry, or are larger than any text should be. */
export function checkFiles(files: ReadonlyMap<string, string>): Fault[] {
  return [...files].flatMap(([path, text]) => {
    const file = sourceFile(path, text);
    const place = placeOf(file.path);
    if (place === null) return [faultAt(file, 0, 'file-unexpected', file.path)];
    if (place.type === 'other') return [];
    return [...faultsOfName(file, place.type === 'record' && place.folder === 'show-cards'), ...faultsOfSize(file)];
  });
}

function faultsOfName(file: SourceFile, isLanguageTag: boolean): Fault[] {
  const [, stem = '', ending = ''] = /([^/]+)(\.[a-z]+)$/.exec(file.path) ?? [];
  const allowed = isLanguageTag ? /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/ : /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/;
  return allowed.test(stem) ? [] : [faultAt(file, 0, 'file-name', stem + ending, { suggestion: slugOf(stem) + ending })];
}

function faultsOfSize(file: SourceFile): Fault[] {
  // A character of Vietnamese takes up to three bytes; counting characters is enough to stop a paste by mistake.
  if (file.text.length <= LARGEST) return [];
  return [faultAt(file, 0, 'file-too-large', '', { size: String(Math.round(file.text.length / KB)), limit: String(LARGEST / KB) })];
}

/** Whether a file is too large to be read any further. */
export const isTooLarge = (text: string): boolean => text.length > LARGEST;
