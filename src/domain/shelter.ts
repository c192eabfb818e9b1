import { fold } from './fold.ts';
import { stringsWithin } from './record-texts.ts';

/** What houses that take people in are called. Compared without marks and capitals, because names are typed in haste. */
const WORDS = [
  'tạm lánh', 'nhà an toàn', 'nhà bình yên', 'nhà nhân ái', 'nhà ánh dương', 'nhà mở', 'nhà tạm trú', 'nhà ở an toàn',
  'shelter', 'shelters', 'safe house', 'safe houses', 'safehouse', 'refuge', 'refuges', 'peace house', 'compassion house', 'sunshine house',
].map((word) => ` ${fold(word)} `);
const HAN = /庇护|庇護|避难所|避難所|安全屋|收容所/u;

/** Kinds that are houses; offices, lines and hospitals say “tạm lánh” of places they lead to. */
const HOUSES: readonly unknown[] = ['ngo', 'social-protection-facility'];

/** Whether a text names a house whose whereabouts must not be told, in any of the three languages. */
export function namesShelter(text: string): boolean {
  const folded = ` ${fold(text)} `;
  return HAN.test(text) || WORDS.some((word) => folded.includes(word));
}

/**
 * Whether a record is a place whose whereabouts must never be told: by kind, by topic, or because it is called one. An
 * editor who forgets the kind must not publish the street. Source: PRODUCT.md, Rules for numbers 4.
 */
export function isShelterLike(record: { readonly kind?: unknown; readonly topics?: unknown; readonly name?: unknown; readonly who?: unknown }): boolean {
  if (record.kind === 'shelter' || (Array.isArray(record.topics) && record.topics.includes('shelter'))) return true;
  const words = stringsWithin(HOUSES.includes(record.kind) ? [record.name, record.who] : record.name);
  return words.some(([, text]) => namesShelter(text));
}
