import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Darkness changes colours and nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Puts axe into a page, once for all its views: most of its cost is being read. Not a script of the page: its policy does not stop it. */
export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(axe.source);

/** What axe finds wrong on a page that has it, as `rule: first elements`. `colours` asks about colours alone. */
export function axeFaults(page: Page, about: 'all' | 'colours'): Promise<string[]> {
  const runOnly = about === 'all' ? { type: 'tag' as const, values: WCAG } : { type: 'rule' as const, values: COLOURS };
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html).join(' | ')}`);
  }, runOnly);
}
