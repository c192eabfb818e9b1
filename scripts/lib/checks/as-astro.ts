import { createRequire } from 'node:module';
import type { Root } from 'mdast';

// The very packages the build reads with, found through Astro and not declared here: a copy of our own could be of another version.
const here = createRequire(import.meta.url);
const astro = createRequire(here.resolve('astro/package.json'));
const mdx = createRequire(here.resolve('@astrojs/mdx/package.json'));
const { load } = astro('js-yaml') as { load(text: string): unknown };
const { parseFrontmatter } = astro('@astrojs/internal-helpers/frontmatter') as {
  parseFrontmatter(text: string, options: { frontmatter: 'empty-with-spaces' }): { frontmatter: unknown; content: string };
};
const { mdxToMdast } = createRequire(mdx.resolve('@astrojs/markdown-satteri'))('satteri') as { mdxToMdast(text: string, options: { features: { gfm: boolean } }): Root };

/** What was read, or why it could not be. */
export type Reading<T> = { readonly value: T } | { readonly reason: string };

function reading<T>(read: () => T): Reading<T> {
  try {
    return { value: read() };
  } catch (error) {
    return { reason: String((error as Error).message).split('\n')[0]!.slice(0, 160) };
  }
}

/** The value Astro reads from a YAML file. */
export const yamlAsAstro = (text: string): Reading<unknown> => reading(() => load(text) ?? null);

/** The front matter and the tree Astro reads from a text; offsets in the tree count from the start of the file. Compiles and runs nothing. */
export function textAsAstro(text: string): { readonly front: Reading<unknown>; readonly tree: Reading<Root> } {
  const cut = reading(() => parseFrontmatter(text, { frontmatter: 'empty-with-spaces' }));
  if ('reason' in cut) return { front: cut, tree: cut };
  return { front: { value: cut.value.frontmatter }, tree: reading(() => mdxToMdast(cut.value.content, { features: { gfm: true } })) };
}
