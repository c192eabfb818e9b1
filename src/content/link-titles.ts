import { sectionOfPage } from '../domain/page-links.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/messages.ts';
import { articleTitles } from './articles.ts';
import { forms } from './forms.ts';

const lists = { guide: 'guides', officer: 'officers', policy: 'policies', activity: 'activities' } as const;

/** What a link as writers write it (`officer:tham-ho`, `form:tham-ho`, `page:finder`) is called in a language; undefined when nothing has that name. */
export async function titleOfLink(link: string, locale: Locale, t: Translate): Promise<string | undefined> {
  const [kind = '', name = ''] = link.split(':');
  if (kind === 'form') return forms.find((form) => form.id === name)?.title[locale];
  const list = lists[kind as keyof typeof lists] as (typeof lists)[keyof typeof lists] | undefined;
  return list === undefined ? t(`menu.${sectionOfPage(name) ?? name}`) : (await articleTitles(list, locale)).get(name);
}
