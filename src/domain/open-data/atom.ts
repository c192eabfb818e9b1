import { escapeXml } from './xml.ts';

/** One entry of a feed; `id` never changes once published. */
export interface AtomEntry {
  readonly id: string;
  /** Calendar day in Viet Nam. */
  readonly day: string;
  readonly title: string;
  readonly link: string;
  readonly text?: string;
}

/** A feed of Atom (RFC 4287): entries newest first, each at the start of its day in Viet Nam. */
export interface AtomFeed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly self: string;
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

const instant = (day: string) => `${day}T00:00:00+07:00`;

/** The feed as XML. An entry must be there: a feed without a date is not valid. */
export function atomXml(feed: AtomFeed): string {
  const entries = feed.entries.map(({ id, day, title, link, text }) => [
    '<entry>', `<id>${escapeXml(id)}</id>`, `<title>${escapeXml(title)}</title>`, `<updated>${instant(day)}</updated>`, `<link href="${escapeXml(link)}"/>`,
    ...(text === undefined ? [] : [`<summary>${escapeXml(text)}</summary>`]), '</entry>',
  ].join(''));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `<id>${escapeXml(feed.id)}</id>`, `<title>${escapeXml(feed.title)}</title>`, `<updated>${instant(feed.entries[0]!.day)}</updated>`,
    `<link rel="self" href="${escapeXml(feed.self)}"/>`, `<link href="${escapeXml(feed.page)}"/>`, '<author><name>Điểm Tựa</name></author>',
    '<rights>CC BY 4.0</rights>', ...entries, '</feed>', '',
  ].join('\n');
}
