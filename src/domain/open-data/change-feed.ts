import type { Language } from '../languages.ts';
import type { Words } from '../hsds/context.ts';
import { pathTo } from '../routes.ts';
import type { Province } from '../localities.ts';
import type { AtomEntry, AtomFeed } from './atom.ts';
import type { PublicChange } from './public-change.ts';
import { DATA_VERSION, RELEASED_ON } from './version.ts';

/** What a feed needs beside the changes. `province` keeps only the records that serve it. */
export interface FeedInput {
  readonly siteUrl: string;
  readonly locale: Language;
  readonly lang: string;
  readonly self: string;
  readonly changes: readonly PublicChange[];
  readonly words: Words;
  readonly province?: Province;
}

const MOST_ENTRIES = 100;

/**
 * The feed of changes of one language, of the nation or of one province. A changed number and a removed record have an
 * entry each; additions and details are one entry a day. Without a history the release is the only entry.
 */
export function changeFeed({ siteUrl, locale, lang, self, changes, words, province }: FeedInput): AtomFeed {
  const host = new URL(siteUrl).hostname;
  const say = (key: string, values: Readonly<Record<string, string>>) => words(`data.feed.${key}`, values)[locale];
  const own = changes.filter((one) => province === undefined || one.provinces.includes(province.code));
  const page = siteUrl + (province === undefined ? pathTo(locale, 'data') : pathTo(locale, 'places', province.slug));
  const tag = (name: string) => `tag:${host},2026:${province?.slug ?? 'vn'}:${locale}:${name}`;
  const single = own.filter((one) => one.kind === 'numbers' || one.kind === 'removed').map((one): AtomEntry => ({
    id: tag(`${one.day}:${one.kind}:${one.id}`), day: one.day, title: say(one.kind, { name: one.name?.[locale] ?? one.id }),
    link: one.name === null ? page : siteUrl + pathTo(locale, 'service', one.id), ...(one.numbers.length > 0 && { text: one.numbers.join(' · ') }),
  }));
  const grouped = (['added', 'details'] as const).flatMap((kind) =>
    [...Map.groupBy(own.filter((one) => one.kind === kind), (one) => one.day)].map(([day, ofDay]): AtomEntry => ({
      id: tag(`${day}:${kind}`), day, title: say(kind, { count: String(ofDay.length) }), link: page,
    })),
  );
  const release: AtomEntry = { id: tag(`release:${DATA_VERSION}`), day: RELEASED_ON, title: say('release', { version: DATA_VERSION }), link: siteUrl + pathTo(locale, 'data') };
  const entries = [...single, ...grouped, release].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1)).slice(0, MOST_ENTRIES);
  const place = province && (locale === 'zh' ? province.nameZh : province.name);
  return { id: tag('feed'), lang, title: place === undefined ? say('title', {}) : say('titleIn', { place }), self, page, entries };
}
