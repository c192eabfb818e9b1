import { pointIn } from '../../../src/domain/map-link.ts';
import { stringsWithin } from '../../../src/domain/record-texts.ts';
import { isShelterLike, namesShelter } from '../../../src/domain/shelter.ts';
import { addressIn } from '../../../src/domain/street-address.ts';
import type { Content, TextEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { pathText, valueAt } from './value-path.ts';
import type { YamlFile } from './yaml-file.ts';

const WHERE = ['text', 'former', 'lat', 'lon', 'commune'] as const;

// Reports are public: they point at the place and never repeat what stands there.
const masked = (match: string) => match.replace(/[\p{N}]/gu, '•').split(/\s+/).slice(0, 2).join(' ');

/**
 * Where a shelter stands is told nowhere: not in its address, name, notes or the words of its sources, and not in a text
 * that speaks of shelters. Looks at raw files, so that no other fault of a record can hide this one.
 */
export function checkShelters(content: Content): Fault[] {
  return [
    ...content.records.flatMap((entry) => (entry.folder !== 'directory' ? [...faultsOfPoints(entry.yaml), ...faultsOfOthers(entry.yaml)] : isShelterLike((entry.yaml.value ?? {}) as object) ? faultsOfShelter(entry.yaml) : faultsOfOthers(entry.yaml))),
    ...content.interfaces.flatMap(({ yaml }) => [...faultsOfPoints(yaml), ...faultsOfOthers(yaml)]),
    ...content.texts.flatMap((entry) => [...faultsOfPoints(entry.yaml), ...faultsOfOthers(entry.yaml), ...faultsOfBody(entry)]),
  ];
}

function faultsOfShelter({ file, value, offsetOf }: YamlFile): Fault[] {
  const given = WHERE.filter((name) => (valueAt(value, ['address', name]) ?? null) !== null);
  const faults = given.map((name) => faultAt(file, offsetOf(['address', name]), 'shelter-address', '', { field: `address.${name}` }));
  for (const [path, text] of stringsWithin(value)) {
    if (path[0] === 'address') continue;
    const match = addressIn(text) ?? addressIn(wordsOfLink(text));
    if (match !== null) faults.push(faultAt(file, offsetOf(path), 'shelter-address-in-text', '', { field: pathText(path), match: masked(match) }));
  }
  return faults;
}

/** The words inside a link: “…/so-12-duong-tran-phu” and “?q=12+tran+phu” are read like a sentence. */
function wordsOfLink(text: string): string {
  if (!/^https?:/i.test(text)) return '';
  try {
    return decodeURIComponent(text).replace(/[-_+/=?&]+/g, ' ');
  } catch {
    return text.replace(/[-_+/=?&]+/g, ' ');
  }
}

/** Words of any other file that name a shelter and an address in one breath. */
function faultsOfOthers({ file, value, offsetOf }: YamlFile): Fault[] {
  return stringsWithin(value).flatMap(([path, text]) => {
    const match = namesShelter(text) ? addressIn(text) : null;
    return match === null ? [] : [faultAt(file, offsetOf(path), 'shelter-address-told', '', { match: masked(match) })];
  });
}

/** No text needs a point on a map: addresses stand in the directory, where a shelter is known as one. */
function faultsOfPoints({ file, value, offsetOf }: YamlFile): Fault[] {
  return stringsWithin(value).flatMap(([path, text]) => {
    const match = pointIn(text);
    return match === null ? [] : [faultAt(file, offsetOf(path), 'map-in-text', '', { match: masked(match) })];
  });
}

// As typed, so that attributes, links and code are seen too.
const PIECE = /\S[^]*?(?=\n\s*\n|$)/g;

/** A text that speaks of shelters tells no address at all: the heading may name the house, the paragraph the street. */
function faultsOfBody({ file, body }: TextEntry): Fault[] {
  const from = file.text.length - body.length;
  const isAbout = namesShelter(body);
  return [...body.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const point = pointIn(piece);
    const match = isAbout ? addressIn(piece) : null;
    if (point !== null) return [faultAt(file, from + index, 'map-in-text', '', { match: masked(point) })];
    return match === null ? [] : [faultAt(file, from + index + Math.max(0, piece.indexOf(match)), 'shelter-address-told', '', { match: masked(match) })];
  });
}
