import { addressIn } from '../../../src/domain/street-address.ts';
import type { SiteFault } from './site-kinds.ts';

/** Words of a page without markup, styles and scripts; the text of links stays, their addresses are added. */
function wordsOf(html: string): string {
  const main = /<main\b[\s\S]*?<\/main>/i.exec(html)?.[0] ?? html;
  const addresses = [...main.matchAll(/\b(?:href|content|data-[\w-]+)="([^"]*)"/g)].map(([, value]) => value).join(' \n ');
  return `${main.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, '\n')}\n${addresses}`;
}

/** A page about a shelter that tells where it is. The words found are not repeated: reports are public. */
export function checkShelterPage(path: string, html: string): SiteFault[] {
  return addressIn(wordsOf(html)) === null ? [] : [{ kind: 'shelter-address', page: path, found: '•' }];
}

const PLACES = new Set(['lat', 'lon', 'lng', 'latitude', 'longitude', 'coordinates', 'address_1', 'street', 'streetaddress', 'postal_code']);

/** A data file in which an object that belongs to a shelter carries an address, a coordinate or words that give it away. */
export function checkShelterData(path: string, text: string, shelters: ReadonlySet<string>): SiteFault[] {
  const fault: SiteFault = { kind: 'shelter-address', page: path, found: '•' };
  if (!/\.(?:json|geojson|jsonl)$/.test(path)) {
    // Rows of a table, cards of an address book, lines of a text: whatever stands on the line that names a shelter.
    const isTold = text.split(/\r?\n(?=\S)/).some((line) => [...shelters].some((id) => line.includes(id)) && (addressIn(line) !== null || /(?<![\d.])(?:[89]|1\d|2[0-3])\.\d{3,},\s*1[01]\d\.\d{3,}/.test(line)));
    return isTold ? [fault] : [];
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  return isToldIn(value, shelters, false) ? [fault] : [];
}

function isToldIn(value: unknown, shelters: ReadonlySet<string>, isInside: boolean): boolean {
  if (typeof value === 'string') return isInside && addressIn(value) !== null;
  if (Array.isArray(value)) return value.some((item) => isToldIn(item, shelters, isInside));
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  const names = entries.some(([key, item]) => typeof item === 'string' && /id$/i.test(key) && [...shelters].some((id) => item === id || item.endsWith(`/${id}`) || item.startsWith(`${id}-`)));
  const own = isInside || names;
  return entries.some(([key, item]) => (own && PLACES.has(key.toLowerCase()) && item !== null && item !== '') || isToldIn(item, shelters, own));
}
