import type { Text } from 'mdast';

const ENTITY = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);/iy;

/**
 * Where each character of a text node stands in the file. Its value has lost the indentation and the `>` of later lines,
 * the backslash of an escape and the letters of an entity, so counting from its start would point elsewhere.
 */
export function placesOf({ value, position }: Text, source: string): number[] {
  let at = position?.start.offset ?? 0;
  const end = position?.end.offset ?? at;
  const places: number[] = [];
  for (let index = 0; index < value.length; index += 1) {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(source)?.[0];
    if (entity !== undefined && !value.startsWith(entity, index)) {
      places.push(at);
      // One sign may be two units of the text.
      if (value.codePointAt(index)! > 0xffff) {
        places.push(at);
        index += 1;
      }
      at += entity.length;
      continue;
    }
    const next = source.indexOf(value[index]!, at);
    if (next >= 0 && next < end) at = next;
    places.push(at);
    at += 1;
  }
  return places;
}
