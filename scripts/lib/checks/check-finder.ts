import { type Content, recordsIn, type RecordEntry } from './content.ts';
import { faultAt, type Fault, type Words } from './fault.ts';
import { finderPagesOf, type FinderExit, type FinderPage } from './finder-pages.ts';
import { pathText, valueAt } from './value-path.ts';
import type { Path } from './yaml-file.ts';

/** The way through the finder: every target exists, nobody walks in a circle, every page is reached, each by one group of people. */
export function checkFinder(content: Content): Fault[] {
  return recordsIn(content, 'finder').flatMap((entry) => {
    const pages = finderPagesOf(entry);
    // The first of two pages with one id is the one that answers; the second is a fault of its own.
    const byId = new Map(pages.toReversed().map((page) => [page.id, page]));
    const broken = [...faultsOfIds(entry, pages, byId), ...faultsOfTargets(entry, pages), ...faultsOfCircles(entry, pages, byId)];
    // What lies behind a broken way is reached by nobody: that says nothing new.
    return broken.length > 0 ? broken : faultsOfWays(entry, pages, byId);
  });
}

type Pages = ReadonlyMap<string, FinderPage>;

function faultsOfIds({ file, yaml }: RecordEntry, pages: readonly FinderPage[], byId: Pages): Fault[] {
  return pages.filter((page) => byId.get(page.id) !== page).map((page) => faultAt(file, yaml.offsetOf([...page.path, 'id']), 'finder-id', page.id, { other: pathText(byId.get(page.id)!.path) }));
}

function faultsOfTargets({ file, yaml }: RecordEntry, pages: readonly FinderPage[]): Fault[] {
  const questions = pages.filter(({ kind }) => kind === 'question').map(({ id }) => id);
  const question = { vi: 'câu hỏi', en: 'question' };
  const faultsAt = (path: Path, known: readonly string[], thing: Words) => {
    const target = valueAt(yaml.value, path);
    if (typeof target !== 'string' || known.includes(target)) return [];
    // Ids are a letter and a number: one that looks alike is no hint at what was meant.
    const suggestion = { vi: `Các mã: ${known.join(', ')}.`, en: `Ids: ${known.join(', ')}.` };
    return [faultAt(file, yaml.offsetOf(path), 'finder-target', target, { field: pathText(path), target, thing, suggestion })];
  };
  return [
    ...faultsAt(['start'], questions, question),
    ...pages.flatMap((page) => page.exits.flatMap(({ path }) => faultsAt(path, [...new Set(pages.map(({ id }) => id))], { vi: 'câu hỏi hay kết quả', en: 'question or result' }))),
    ...pages.filter(({ kind }) => kind === 'result').flatMap((page) => faultsAt([...page.path, 'again'], questions, question)),
  ];
}

function faultsOfCircles({ file, yaml }: RecordEntry, pages: readonly FinderPage[], byId: Pages): Fault[] {
  const done = new Set<string>();
  const walk = (page: FinderPage, way: readonly string[]): Fault[] => {
    if (done.has(page.id)) return [];
    const here = [...way, page.id];
    const faults = page.exits.flatMap(({ to, path }) => {
      const from = here.indexOf(to);
      if (from >= 0) return [faultAt(file, yaml.offsetOf(path), 'finder-circle', to, { way: [...here.slice(from), to].join(' → ') })];
      const next = byId.get(to);
      return next === undefined ? [] : walk(next, here);
    });
    done.add(page.id);
    return faults;
  };
  return pages.flatMap((page) => walk(byId.get(page.id)!, []));
}

/** More ways than any finder needs; a file made to have more must not hold up the check. */
const MOST_WAYS = 20_000;

function faultsOfWays({ file, yaml }: RecordEntry, pages: readonly FinderPage[], byId: Pages): Fault[] {
  const seen = new Map<string, Set<string>>();
  const start = valueAt(yaml.value, ['start']);
  const open: Pick<FinderExit, 'to' | 'adds'>[] = typeof start === 'string' ? [{ to: start, adds: [] }] : [];
  for (let count = 0; open.length > 0 && count < MOST_WAYS; count += 1) {
    const { to, adds } = open.pop()!;
    const known = seen.get(to) ?? new Set();
    const groups = [...new Set(adds)].sort();
    if (known.has(groups.join(', '))) continue;
    seen.set(to, known.add(groups.join(', ')));
    for (const exit of byId.get(to)?.exits ?? []) open.push({ to: exit.to, adds: [...groups, ...exit.adds] });
  }
  const fault = (page: FinderPage, kind: 'finder-unreached' | 'finder-groups', values: Fault['values'] = {}) => [faultAt(file, yaml.offsetOf([...page.path, 'id']), kind, page.id, values)];
  return pages.flatMap((page) => {
    const groups = [...(seen.get(page.id) ?? [])];
    if (groups.length === 0) return fault(page, 'finder-unreached');
    return page.kind === 'question' || groups.length === 1 ? [] : fault(page, 'finder-groups', { one: groups[0] || '—', other: groups[1] || '—' });
  });
}
