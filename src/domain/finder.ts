import { finderPaths, groupsByResult } from './finder-paths.ts';
import { entitlementStatusOn } from './law.ts';
import type { BeneficiaryGroup } from './schemas/beneficiary-group.ts';
import type { Entitlement } from './schemas/entitlement.ts';
import type { Finder, FinderQuestion, FinderResult } from './schemas/finder.ts';
import { supportRegimes, type SupportRegime } from './schemas/legal-field.ts';
import type { LocalizedText } from './schemas/shared.ts';

/** One page of the finder. `step` counts questions from 1; `of` is the longest way through this page. */
export type FinderNode = { readonly id: string; readonly back: string | null; readonly step: number; readonly of: number } & (
  | { readonly kind: 'question'; readonly question: FinderQuestion }
  | { readonly kind: 'result'; readonly result: FinderResult; readonly groups: ReadonlySet<BeneficiaryGroup> }
);

/** Every page of the finder, each with the question before it; pages nobody can reach are left out. */
export function finderNodes(finder: Finder): FinderNode[] {
  const paths = finderPaths(finder);
  const groups = groupsByResult(finder);
  const place = (id: string) => {
    const through = paths.filter((path) => path.end === id || path.questions.includes(id));
    const first = through[0];
    if (first === undefined) return null;
    const step = first.end === id ? first.questions.length : first.questions.indexOf(id) + 1;
    const back = first.end === id ? first.questions.at(-1) : first.questions[step - 2];
    return { id, back: back ?? null, step, of: Math.max(...through.map((path) => path.questions.length)) };
  };
  return [
    ...finder.questions.flatMap((question) => {
      const where = place(question.id);
      return where === null ? [] : [{ ...where, kind: 'question' as const, question }];
    }),
    ...finder.results.flatMap((result) => {
      const where = place(result.id);
      return where === null ? [] : [{ ...where, kind: 'result' as const, result, groups: groups.get(result.id)! }];
    }),
  ];
}

/** What a result page shows. `later`: in force, for a group the person may come to belong to. `upcoming`: law not yet in force. */
export interface FinderOutcome {
  readonly now: readonly Entitlement[];
  readonly paper: readonly Entitlement[];
  readonly know: readonly Entitlement[];
  readonly later: readonly { readonly title: LocalizedText; readonly records: readonly Entitlement[] }[];
  readonly upcoming: readonly Entitlement[];
  /** Regimes of the Anti-trafficking Law that the person cannot have, now or later, nor under law that is coming. Empty outside that law. */
  readonly unavailable: readonly SupportRegime[];
}

/** The entitlements of a result page on `today`, in the order of its fields. Never one of another group. */
export function outcomeOf(result: FinderResult, groups: ReadonlySet<BeneficiaryGroup>, entitlements: readonly Entitlement[], today: string): FinderOutcome {
  const lasting = result.fields.flatMap((field) => entitlements.filter((record) => record.field === field && entitlementStatusOn(record, today) !== 'ended'));
  const isInForce = (record: Entitlement) => entitlementStatusOn(record, today) === 'in-force';
  const isOf = (...some: BeneficiaryGroup[]) => (record: Entitlement) => record.groups.some((group) => some.includes(group));
  const mine = lasting.filter(isOf(...groups));
  const inForce = mine.filter(isInForce);
  const shown = new Set(inForce.map((record) => record.field));
  const hasRegimes = supportRegimes.some((regime) => shown.has(regime));
  const later = result.later.map(({ group, title }) => {
    const records = lasting.filter((record) => isOf(group)(record) && isInForce(record) && !shown.has(record.field));
    for (const record of records) shown.add(record.field);
    return { title, records };
  });
  const possible = new Set(lasting.filter(isOf(...groups, ...result.later.map(({ group }) => group))).map((record) => record.field));
  return {
    now: inForce.filter((record) => record.stage === 'now'),
    paper: inForce.filter((record) => record.stage === 'paper'),
    know: inForce.filter((record) => record.stage === 'know'),
    later,
    upcoming: mine.filter((record) => !isInForce(record)),
    unavailable: hasRegimes ? supportRegimes.filter((regime) => !possible.has(regime)) : [],
  };
}
