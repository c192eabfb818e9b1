// Writes the comment for a pull request.
// Without --head the working tree is compared, which is how the content workflow runs it.
import { today } from '../src/content/today.ts';
import { commitOf, git, textsAt } from '../src/content/git.ts';
import type { PlaceSlugs } from '../src/domain/pages-touched.ts';
import type { Country } from '../src/domain/schemas/country.ts';
import { locales } from '../src/i18n/locales.ts';
import { commandOptions } from './lib/command-options.ts';
import { checkContent } from './lib/checks/check-content.ts';
import { kindOf } from './lib/checks/fault-kinds.ts';
import { readFolder } from './lib/checks/read-folder.ts';
import { contentDiff } from './lib/content-diff.ts';
import { prComment } from './lib/pr-comment.ts';
import { readContent, recordsIn } from './lib/checks/content.ts';

const { values } = commandOptions('npm run pr-comment -- --base main [--head my-branch] [--preview <url>]', { options: { base: { type: 'string', default: 'main' }, head: { type: 'string' }, preview: { type: 'string' } } });

/** The content folder of a version, or of the working tree. */
function filesAt(ref: string | null): ReadonlyMap<string, string> {
  if (ref === null) return readFolder('.').files;
  const paths = (git('.', 'ls-tree', '-r', '--name-only', '-z', ref, '--', 'content') ?? '').split('\0').filter((path) => path !== '' && !path.includes('/outlines/'));
  return textsAt('.', commitOf('.', ref)!, paths);
}

const changes = contentDiff('.', values.base, values.head ?? null);
const now = filesAt(values.head ?? null);
const base = new Map(changes.flatMap(({ path, before }) => (before === null ? [] : [[path, before] as const])));
const faults = checkContent(now, { today, base });
const outdatedIn = (files: ReadonlyMap<string, string>) => checkContent(new Map([...files].filter(([path]) => path.endsWith('.mdx'))), { today }).filter((fault) => fault.kind === 'translation-outdated').map((fault) => fault.file);
const before = new Map([...now].filter(([path]) => !changes.some((change) => change.path === path)));
for (const [path, text] of base) before.set(path, text);
const wereOutdated = new Set(outdatedIn(before));
const { content } = readContent(new Map([...now].filter(([path]) => /^content\/(?:localities|countries)\//.test(path))), today);
const places: PlaceSlugs = {
  province: (code) => content.localities?.provinceByCode.get(code)?.slug,
  commune: (code) => {
    const commune = content.localities?.communeByCode.get(code);
    const province = places.province(commune?.provinceCode ?? '');
    return commune === undefined || province === undefined ? undefined : [province, commune.slug];
  },
  country: (code) => recordsIn(content, 'countries').map((entry) => entry.data as Country | undefined).find((country) => country?.code === code)?.slug,
};

process.stdout.write(prComment({
  changes,
  locales,
  places,
  outdated: outdatedIn(now).filter((path) => !wereOutdated.has(path)),
  check: { errors: faults.filter((fault) => kindOf(fault.kind).severity === 'error').length, warnings: faults.filter((fault) => kindOf(fault.kind).severity === 'warning').length },
  preview: values.preview ?? null,
}));
