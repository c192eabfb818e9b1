import type { BeneficiaryGroup } from './schemas/beneficiary-group.ts';
import type { Finder } from './schemas/finder.ts';

/** One way through the finder: the questions asked, the answer taken at each (null: skipped), who the person is, where it ends. */
export interface FinderPath {
  readonly questions: readonly string[];
  readonly answers: readonly (number | null)[];
  readonly groups: ReadonlySet<BeneficiaryGroup>;
  readonly end: string;
}

/**
 * Every way from the first question to an end, skips included. A node that is missing ends its path with its own id;
 * a circle throws, naming the node. Everybody belongs to "everyone".
 */
export function finderPaths(finder: Finder): FinderPath[] {
  const questions = new Map(finder.questions.map((question) => [question.id, question]));
  const walk = (id: string, path: Omit<FinderPath, 'end'>): FinderPath[] => {
    const question = questions.get(id);
    if (question === undefined) return [{ ...path, end: id }];
    if (path.questions.includes(id)) throw new Error(`content/finder.yaml: câu hỏi "${id}" quay lại chính nó`);
    const exits = [...question.answers.map((answer, index) => ({ ...answer, index })), { ...question.skip, index: null }];
    return exits.flatMap(({ to, adds, index }) =>
      walk(to, { questions: [...path.questions, id], answers: [...path.answers, index], groups: new Set([...path.groups, ...adds]) }),
    );
  };
  return walk(finder.start, { questions: [], answers: [], groups: new Set(['everyone']) });
}

/** The groups somebody on a result page belongs to. Every way to the page must make the same person; else an error names it. */
export function groupsByResult(finder: Finder): ReadonlyMap<string, ReadonlySet<BeneficiaryGroup>> {
  const found = new Map<string, ReadonlySet<BeneficiaryGroup>>();
  for (const { end, groups } of finderPaths(finder)) {
    const known = found.get(end);
    if (known !== undefined && (known.size !== groups.size || [...known].some((group) => !groups.has(group)))) {
      throw new Error(`content/finder.yaml: trang "${end}" có hai lối vào khác nhóm người`);
    }
    found.set(end, groups);
  }
  return found;
}
