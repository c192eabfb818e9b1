/** Keys with a summary of their letters, so that most of them can be passed over without a look. */
export interface SlipList {
  keys: readonly string[];
  masks: Int32Array;
}

/** Prepares keys for findSlips. */
export function slipList(keys: readonly string[]): SlipList {
  return { keys, masks: Int32Array.from(keys, maskOf) };
}

/**
 * Keys that are one typing slip away from `typed`: a letter too many, missing, wrong, or two neighbours exchanged.
 * The word itself is not among them.
 */
export function findSlips({ keys, masks }: SlipList, typed: string): string[] {
  const mask = maskOf(typed);
  return keys.filter((key, at) => {
    // One slip changes at most two of the letters a word is made of.
    let differing = mask ^ (masks[at] ?? 0);
    differing &= differing - 1;
    differing &= differing - 1;
    return differing === 0 && isOneSlip(typed, key);
  });
}

/** Whether two different texts are one insertion, loss, exchange or swap of neighbours apart. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  if (a.length !== b.length) return a.slice(head) === b.slice(head + 1);
  const isSwap = a[head] === b[head + 1] && a[head + 1] === b[head];
  return a.slice(head + 1) === b.slice(head + 1) || (isSwap && a.slice(head + 2) === b.slice(head + 2));
}

function maskOf(key: string): number {
  let mask = 0;
  for (let at = 0; at < key.length; at += 1) mask |= 1 << (key.charCodeAt(at) & 31);
  return mask;
}

const prepared = new WeakMap<object, SlipList>();

/** The keys of a map that are one slip away; the map must not change between calls. */
export function slipKeys(map: ReadonlyMap<string, unknown>, typed: string): string[] {
  let list = prepared.get(map);
  if (!list) prepared.set(map, (list = slipList([...map.keys()])));
  return findSlips(list, typed);
}
