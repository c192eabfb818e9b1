import { parsePath } from '../../../src/domain/routes.ts';

/** Which kind of page a path is, with its depth: every page of one template weighs and breaks alike. */
export function templateOf(path: string, locales: readonly string[]): string {
  const parsed = parsePath(path, locales);
  return parsed === null ? path : `${parsed.locale} ${parsed.section} ${parsed.slugs.length}`;
}

/** One page of each template, and the largest pages: enough to find what all of them share. */
export function samplePages(pages: Iterable<{ readonly path: string; readonly size: number }>, locales: readonly string[], largest = 20): string[] {
  const all = [...pages];
  const byTemplate = Map.groupBy(all, (page) => templateOf(page.path, locales));
  // The largest of a template stands for it: what it lacks, none of them has.
  const typical = [...byTemplate.values()].map((group) => group.reduce((a, b) => (b.size > a.size ? b : a)).path);
  const heavy = all.toSorted((a, b) => b.size - a.size).slice(0, largest).map((page) => page.path);
  return [...new Set([...typical, ...heavy])].sort();
}
