import { parse } from 'yaml';
import { fold } from '../domain/fold.ts';
import { countryOf, lineKey } from '../domain/phone.ts';
import { pathTo } from '../domain/routes.ts';
import type { SupportAddress } from '../domain/schemas/support-address.ts';
import { searchWords } from '../domain/schemas/search-words.ts';
import type { SearchExtras } from '../domain/search/search-extras.ts';
import type { Locale } from '../i18n/locales.ts';
import { resolveContentLink } from './content-links.ts';
import { directory } from './directory.ts';
import { titleOfLink } from './link-titles.ts';
import { translator } from '../i18n/messages.ts';

const files = import.meta.glob<string>('../../content/search/*.yaml', { query: '?raw', import: 'default', eager: true });

/** Bodies that only repeat a national line come first, so that its owner has the last word in a table by number. */
const ownersLast = (a: SupportAddress, b: SupportAddress) => Number(a.coverage.scope === 'national') - Number(b.coverage.scope === 'national') || a.phones.length - b.phones.length;

/** Phrases of `content/search`, folded, with the pages they lead to, and the numbers of the directory. */
export async function searchExtras(locale: Locale): Promise<SearchExtras> {
  const words = searchWords.parse(parse(files[`../../content/search/${locale}.yaml`] ?? ''));
  const t = translator(locale);
  const pages = (await Promise.all(words.pages.map(async ({ page, say }) => {
    const title = await titleOfLink(page, locale, t);
    return title === undefined ? [] : [{ url: resolveContentLink(page, locale), title, phrases: say.map(fold) }];
  }))).flat();
  const numbers = Object.fromEntries(
    [...directory].filter((record) => record.status !== 'conflicting').sort(ownersLast).flatMap((record) => record.phones.filter((phone) => phone.kind !== 'fax').map((phone) => [lineKey(phone, countryOf(record)), [pathTo(locale, 'service', record.id), record.name[locale]]] as const)),
  );
  return { danger: words.danger, calm: words.calm, pages, numbers };
}
