import { fold } from '../../../src/domain/fold.ts';
import { lastCheckDay } from '../../../src/domain/freshness.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';

type Source = SupportAddress['sources'][number];

const statusRank = { conflicting: 0, 'pre-merger': 1, 'single-source': 2, confirmed: 3 } as const;
const basisRank = { 'two-sources': 0, official: 1, contact: 2 } as const;

/** Where a record stands on the way from “the sources disagree” to “somebody called”. */
const rankOf = ({ status, basis }: SupportAddress): number => statusRank[status] + (status === 'confirmed' && basis !== undefined ? basisRank[basis] : 0);

/** Whether a record claims more than before without anything new that bears it out. */
export function isRaisedWithoutGrounds(after: SupportAddress, before: SupportAddress): boolean {
  if (rankOf(after) <= rankOf(before)) return false;
  const fresh = after.sources.filter((source) => isNews(source, before));
  if (after.basis === 'contact') return !hasNewContact(after, before);
  if (after.basis === 'official') return !fresh.some((source) => source.official === true);
  return fresh.length === 0 && !(after.status !== 'confirmed' && hasNewContact(after, before));
}

/** A source nobody had read before, or a page that has been published anew since. That somebody looked again at the same page is no news. */
function isNews(source: Source, before: SupportAddress): boolean {
  const known = before.sources.filter((other) => isSame(source, other));
  if (known.length === 0) return source.read >= lastCheckDay(before);
  return source.date !== null && known.every((other) => source.read > other.read && (other.date === null || source.date! > other.date));
}

/** One page is one source, whoever is named as its publisher; where there is no page, the publisher tells, however spelt. */
function isSame(one: Source, other: Source): boolean {
  if (one.url !== null && other.url !== null) return pageOf(one.url) === pageOf(other.url);
  return fold(one.publisher) === fold(other.publisher);
}

const pageOf = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/#.*$/, '').replace(/\/+(?=\?|$)/, '');

function hasNewContact({ contactCheck }: SupportAddress, before: SupportAddress): boolean {
  if (contactCheck === undefined || contactCheck.on < lastCheckDay(before)) return false;
  return before.contactCheck === undefined || contactCheck.on > before.contactCheck.on;
}
