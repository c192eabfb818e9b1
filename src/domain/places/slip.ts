/** Keys with a summary of their letters, so that most of them can be passed over without a look. */
export interface SlipList<T> {
  keys: string[];
  values: T[];
  masks: Int32Array;
}

/** Prepares keys for findSlips. */
export function slipList<T>(entries: Iterable<readonly [string, T]>): SlipList<T> {
  const all = [...entries];
  return { keys: all.map(([key]) => key), values: all.map(([, value]) => value), masks: Int32Array.from(all, ([key]) => maskOf(key)) };
}

/**
 * Values whose key is one typing slip away from `typed`: a letter too many, missing, wrong, or two neighbours exchanged.
 * The key itself is not among them.
 */
export function findSlips<T>(list: SlipList<T>, typed: string): T[] {
  const found: T[] = [];
  const mask = maskOf(typed);
  for (let at = 0; at < list.keys.length; at += 1) {
    // One slip changes at most two of the letters a word is made of.
    let differing = mask ^ (list.masks[at] ?? 0);
    differing &= differing - 1;
    differing &= differing - 1;
    if (differing === 0 && isOneSlip(typed, list.keys[at] ?? '')) found.push(list.values[at] as T);
  }
  return found;
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

const prepared = new WeakMap<object, SlipList<string>>();

/** The keys of a map that are one slip away; the map must not change between calls. */
export function slipKeys(map: ReadonlyMap<string, unknown>, typed: string): string[] {
  let list = prepared.get(map);
  if (!list) prepared.set(map, (list = slipList([...map.keys()].map((key) => [key, key] as const))));
  return findSlips(list, typed);
}
