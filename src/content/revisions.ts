import type { Revision } from '../domain/change-log.ts';
import { vietnamDay } from '../domain/days.ts';
import { blobs, git, hasWholeHistory } from './git.ts';
import { recordOf } from './record-of.ts';

/** Versions looked at; older ones are in Git itself. */
const LATEST = 300;
const RECORDS = 'content/directory';
const TEXTS = ['content/policies/vi', 'content/legal-documents', 'content/entitlements'] as const;
/** Lines of a record that the public log can speak of; when none differs, the record is not read. */
const FACT_LINE = /^\s*(?:- )?(?:number|status|basis|id):.*$/gm;

interface Touched {
  readonly status: string;
  readonly path: string;
}

/** Every version of the repository in `root` that touched facts, newest first; empty without the whole history. */
export function revisionsOf(root: string): Revision[] {
  if (!hasWholeHistory(root)) return [];
  const log = git(root, 'log', `-n${LATEST}`, '--no-merges', '--no-renames', '--name-status', '--format=%x01%H%x09%cI%x09%s', '--', RECORDS, ...TEXTS);
  if (log === null) return [];
  const commits = log.split('\u0001').slice(1).map((part) => {
    const [head = '', ...lines] = part.split('\n');
    const [hash = '', at = '', ...why] = head.split('\t');
    const touched = lines.flatMap((line): Touched[] => {
      const [status = '', path = ''] = line.split('\t');
      return path === '' ? [] : [{ status, path }];
    });
    return { hash, day: vietnamDay(at), why: why.join('\t'), touched };
  });
  const names = commits.flatMap(({ hash, touched }) => touched.flatMap(({ path }) => [`${hash}^:${path}`, `${hash}:${path}`]));
  const texts = blobs(root, names);
  return commits.map(({ hash, day, why, touched }) => ({
    day,
    why,
    records: touched.filter(({ path }) => path.startsWith(`${RECORDS}/`)).flatMap(({ path }) => recordPair(texts.get(`${hash}^:${path}`), texts.get(`${hash}:${path}`))),
    texts: touched.filter(({ status, path }) => status === 'M' && !path.startsWith(`${RECORDS}/`)).map(({ path }) => ({ path, title: titleOf(texts.get(`${hash}:${path}`) ?? '') || path })),
  }));
}

function recordPair(before: string | undefined, after: string | undefined): Revision['records'] {
  const facts = (text: string | undefined) => text?.match(FACT_LINE)?.join('\n');
  if (facts(before) === facts(after)) return [];
  const [old, now] = [recordOf(before), recordOf(after)];
  // A record that is there but breaks the rules of today did not begin or end with this version.
  const isUnread = (before !== undefined && old === null) || (after !== undefined && now === null);
  return isUnread ? [] : [{ before: old, after: now }];
}

/** Title of a text or law record, for people. */
function titleOf(text: string): string {
  const title = /^title:[ \t]*(\S.*)$/m.exec(text)?.[1] ?? /^title:[ \t]*\n\s+vi:\s*(.+)$/m.exec(text)?.[1] ?? '';
  return title.replace(/^["']|["']$/g, '').trim();
}
