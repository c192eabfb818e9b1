import { articlesByPrefix, sectionOfPage, type ArticleSection } from '../domain/page-links.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/messages.ts';
import { articleTitles } from './articles.ts';
import { supportAddress } from './directory.ts';
import { forms } from './forms.ts';

/** What a link as writers write it (`officer:tham-ho`, `form:tham-ho`, `page:finder`) is called in a language; undefined when nothing has that name. */
export async function titleOfLink(link: string, locale: Locale, t: Translate): Promise<string | undefined> {
  const [kind = '', name = ''] = link.split(':');
  if (kind === 'service') return supportAddress(name).name[locale];
  if (kind === 'form') return forms.find((form) => form.id === name)?.title[locale];
  const list = articlesByPrefix[kind as keyof typeof articlesByPrefix] as ArticleSection | undefined;
  return list === undefined ? t(`menu.${sectionOfPage(name) ?? name}`) : (await articleTitles(list, locale)).get(name);
}
