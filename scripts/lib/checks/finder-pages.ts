import type { RecordEntry } from './content.ts';
import { valueAt } from './value-path.ts';
import type { Path } from './yaml-file.ts';

/** A way out of a question, with the place of its target in the file and the groups it adds. */
export interface FinderExit {
  readonly to: string;
  readonly path: Path;
  readonly adds: readonly string[];
}

/** A page of the finder as it stands in the file, right or wrong. */
export interface FinderPage {
  readonly id: string;
  readonly kind: 'question' | 'result';
  readonly path: Path;
  /** None for a result. */
  readonly exits: readonly FinderExit[];
}

/** The pages of a finder that have an id. Reads the file itself, so that one wrong field does not hide what else is wrong. */
export function finderPagesOf({ yaml }: RecordEntry): FinderPage[] {
  const pages = (list: string, kind: FinderPage['kind']) => lengthAt(yaml.value, [list]).flatMap((index): FinderPage[] => {
    const path: Path = [list, index];
    const id = valueAt(yaml.value, [...path, 'id']);
    const ways: Path[] = kind === 'result' ? [] : [...lengthAt(yaml.value, [...path, 'answers']).map((at) => [...path, 'answers', at]), [...path, 'skip']];
    return typeof id === 'string' ? [{ id, kind, path, exits: ways.flatMap((way) => exitAt(yaml.value, way)) }] : [];
  });
  return [...pages('questions', 'question'), ...pages('results', 'result')];
}

function lengthAt(value: unknown, path: Path): number[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list.map((_, index) => index) : [];
}

function exitAt(value: unknown, path: Path): FinderExit[] {
  const [to, adds] = [valueAt(value, [...path, 'to']), valueAt(value, [...path, 'adds'])];
  return typeof to === 'string' ? [{ to, path: [...path, 'to'], adds: Array.isArray(adds) ? adds.map(String) : [] }] : [];
}
