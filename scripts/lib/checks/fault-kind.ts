/** Words of one language: what is wrong, and what to write instead. `{name}` is filled from the fault's values. */
export interface FaultWords {
  readonly what: string;
  readonly write: string;
}

/** One kind of fault. An error stops the release, a warning does not. */
export interface FaultKind {
  readonly severity: 'error' | 'warning';
  /** `npm run check -- --fix` can mend it. */
  readonly isFixable?: true;
  readonly vi: FaultWords;
  readonly en: FaultWords;
}

/** Rows of a table of kinds; each file of kinds holds one table. */
export type FaultTable = Readonly<Record<string, FaultKind>>;
