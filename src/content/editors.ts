import { editorsStatus, type EditorsStatus, type TrackedText } from '../domain/editors-status.ts';
import { articleSections } from '../domain/page-links.ts';
import { articlesOf } from './articles.ts';
import { directory } from './directory.ts';
import { localities } from './localities.ts';
import { today } from './today.ts';

/** Days ahead that the editors' page looks. */
export const AHEAD = 14;

/** What editors have to do, on the day of the build. */
export async function readEditorsStatus(): Promise<EditorsStatus> {
  const articles = (await Promise.all(articleSections.map(articlesOf))).flat().filter((article) => article.state === 'source');
  const texts = articles.map((article): TrackedText => ({ path: `content/${article.collection}/vi/${article.slug}.mdx`, title: article.words.title, owner: article.facts.owner, reviewBy: article.facts.reviewBy, states: article.states }));
  return editorsStatus(directory, texts, today, AHEAD, (code) => localities.communeByCode.get(code)?.provinceCode);
}
