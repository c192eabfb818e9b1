import { describe, expect, test } from 'vitest';
import { directoryIds, projectEntitlements, projectFinder } from '../testing/project-law.ts';
import { finderNodes, outcomeOf } from './finder.ts';
import { finderPaths, groupsByResult } from './finder-paths.ts';
import { entitlementStatusOn } from './law.ts';
import { numbersIn } from './legal-text.ts';
import { readersTexts } from './record-texts.ts';
import { beneficiaryGroups } from './schemas/beneficiary-group.ts';
import type { Entitlement } from './schemas/entitlement.ts';
import type { Finder } from './schemas/finder.ts';

const TODAY = '2026-11-23';
const finder = projectFinder();
const entitlements = projectEntitlements();
const nodes = finderNodes(finder);
const results = nodes.filter((node) => node.kind === 'result');
const outcomes = results.map((node) => ({ node, outcome: outcomeOf(node.result, node.groups, entitlements, TODAY) }));
const shownNow = outcomes.map(({ node, outcome }) => ({ node, records: [...outcome.now, ...outcome.paper, ...outcome.know, ...outcome.upcoming] }));

describe('finder', () => {
  test('every path ends in a result after at most six questions', () => {
    const ends = new Set(finder.results.map(({ id }) => id));
    const paths = finderPaths(finder);
    expect(paths.filter(({ end }) => !ends.has(end))).toEqual([]);
    expect(Math.max(...paths.map(({ questions }) => questions.length))).toBeLessThanOrEqual(6);
  });

  test('every node is written once, reached, and small in number', () => {
    const ids = [...finder.questions, ...finder.results].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(nodes.length).toBeLessThanOrEqual(60);
  });

  test('"answer on" leads to a question', () => {
    const questions = new Set(finder.questions.map(({ id }) => id));
    expect(finder.results.filter(({ again }) => again !== undefined && !questions.has(again))).toEqual([]);
  });

  test('every result shows something', () => {
    expect(shownNow.filter(({ records }) => records.length === 0).map(({ node }) => node.id)).toEqual([]);
  });

  test('every entitlement in force is reached now, not only later', () => {
    const reached = new Set(shownNow.flatMap(({ records }) => records.map(({ id }) => id)));
    expect(entitlements.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('nobody is shown an entitlement of another group', () => {
    const outside = shownNow.flatMap(({ node, records }) => records.filter((record) => !record.groups.some((group) => node.groups.has(group))).map((record) => `${node.id} ${record.id}`));
    expect(outside).toEqual([]);
  });

  test.each([
    ['abroad', ['identifying-abroad', 'citizen-abroad'], ['tip-hotline-111', 'tip-self-report', 'tip-rescued', 'ent-essential-needs--in-process-vn', 'ch-report', 'dv-report']],
    ['in another country', ['foreign-victim'], ['ent-travel--victim', 'ent-schooling--victim', 'ent-vocational-job--victim', 'ent-hardship-loan--victim', 'tip-transitional', 'cr-vbsp']],
    ['under 18 with a victim', ['minor-with-victim'], ['ent-vocational-job--victim', 'ent-hardship-loan--victim', 'cr-vbsp', 'tip-crime-fund', 'la-child']],
    ['waiting for the paper', ['identifying-in-viet-nam'], ['ent-schooling--victim', 'ent-hardship-loan--victim', 'he-bhyt-first-year', 'tip-crime-fund', 'cr-vbsp']],
    ['identified before July 2025', ['victim-identified-before-july-2025'], ['ent-essential-needs--victim', 'ent-hardship-loan--victim', 'la-trafficking']],
    ['without a foreign spouse, drugs or a contract', ['victim', 'domestic-violence'], ['ma-register', 'dr-register', 'mi-fund-abuse', 'uk-nrm', 'tip-licence']],
  ] as const)('a person %s is not told what belongs to others', (_, groups, forbidden) => {
    const pages = shownNow.filter(({ node }) => groups.some((group) => node.groups.has(group)));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(({ node, records }) => records.filter(({ id }) => (forbidden as readonly string[]).includes(id)).map(({ id }) => `${node.id} ${id}`))).toEqual([]);
  });

  test('its texts name only numbers of the directory', () => {
    const known = directoryIds();
    const named = readersTexts(finder).flatMap(([, text]) => numbersIn(text));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('what comes later is not shown as had now, and names its group', () => {
    for (const { node, outcome } of outcomes) {
      const now = new Set([...outcome.now, ...outcome.paper, ...outcome.know].map(({ id }) => id));
      for (const [index, { records }] of outcome.later.entries()) {
        expect(records.filter(({ id }) => now.has(id))).toEqual([]);
        expect(records.filter((record) => !record.groups.includes(node.result.later[index]!.group))).toEqual([]);
      }
    }
  });

  test('a law not yet in force is never among what can be had', () => {
    const early = outcomes.flatMap(({ outcome }) => [...outcome.now, ...outcome.paper, ...outcome.know].filter((record) => entitlementStatusOn(record, TODAY) !== 'in-force'));
    expect(early).toEqual([]);
    expect(outcomes.flatMap(({ outcome }) => outcome.upcoming).map(({ id }) => id)).toContain('la-2027');
  });

  describe('with other dates', () => {
    const { node, outcome } = outcomes.find(({ outcome: one }) => one.unavailable.length > 0 && one.later.some(({ records }) => records.length > 0))!;
    const later = outcome.later.flatMap(({ records }) => records)[0]!;
    const regime = outcome.unavailable[0]!;
    const result = { ...node.result, fields: [...node.result.fields, regime] };
    const outcomeWith = (changed: Entitlement) => outcomeOf(result, node.groups, [...entitlements.filter(({ field }) => field !== changed.field), changed], TODAY);
    const listedLater = (changed: Entitlement) => outcomeWith(changed).later.flatMap(({ records }) => records.map(({ id }) => id));

    test('later lists only rights in force', () => {
      expect(listedLater(later)).toContain(later.id);
      expect(listedLater({ ...later, inForceFrom: '2030-01-01' })).not.toContain(later.id);
      expect(listedLater({ ...later, inForceFrom: '2019-01-01', inForceUntil: '2021-12-31' })).not.toContain(later.id);
    });

    test('a regime that the law will give is not called out of reach; one that ended is', () => {
      const begins = { ...later, field: regime, groups: [...node.groups], inForceFrom: '2030-01-01' };
      expect(outcomeWith(begins).upcoming).toEqual(expect.arrayContaining([begins]));
      expect(outcomeWith(begins).unavailable).not.toContain(regime);
      expect(outcomeWith({ ...begins, groups: node.result.later.map(({ group }) => group) }).unavailable).not.toContain(regime);
      expect(outcomeWith({ ...begins, inForceFrom: '2019-01-01', inForceUntil: '2021-12-31' }).unavailable).toContain(regime);
    });
  });

  test('every group of the law can be reached', () => {
    const reached = new Set([...groupsByResult(finder).values()].flatMap((groups) => [...groups]));
    const unreached = beneficiaryGroups.filter((group) => !reached.has(group));
    expect(unreached).toEqual(['minor-with-identifying-abroad']); // has the same records as the person they are with
  });

  test('a page with two ways in that make different people is refused', () => {
    const twisted = structuredClone(finder) as Finder;
    twisted.questions.find(({ id }) => id === twisted.start)!.skip = { adds: ['sex-work'], to: twisted.questions[0]!.answers.find(({ adds }) => adds.includes('support-organisation'))!.to };
    expect(() => groupsByResult(twisted)).toThrow(/hai lối vào/);
  });

  test('a circle is refused', () => {
    const twisted = structuredClone(finder) as Finder;
    twisted.questions[1]!.skip = { adds: [], to: twisted.start };
    expect(() => finderPaths(twisted)).toThrow(/quay lại/);
  });
});
