import { daysAfter } from './days.ts';
import { deskOf, dueByDesk, type Desk, type DueRecord } from './due.ts';
import type { SupportAddress } from './schemas/support-address.ts';
import type { TranslationState } from './translation.ts';

/** A text as editors track it. */
export interface TrackedText {
  readonly path: string;
  readonly title: string;
  readonly owner: string;
  readonly reviewBy: string;
  readonly states: Readonly<Record<string, TranslationState>>;
}

/** One desk's records in figures. */
export interface DeskRow {
  readonly desk: Desk;
  readonly records: number;
  readonly confirmed: number;
  readonly unverified: number;
  readonly conflicting: number;
  readonly withoutPhone: number;
  readonly overdue: number;
}

/** Everything the editors' page shows. */
export interface EditorsStatus {
  readonly desks: readonly DeskRow[];
  readonly due: ReadonlyMap<Desk, readonly DueRecord[]>;
  readonly conflicting: readonly SupportAddress[];
  readonly withoutPhone: readonly SupportAddress[];
  /** By owner: texts past their review day or due within the same time as records. */
  readonly textsDue: ReadonlyMap<string, readonly TrackedText[]>;
  /** By language: texts with no translation, and texts whose translation is older than its source or was not read. */
  readonly missing: ReadonlyMap<string, readonly TrackedText[]>;
  readonly outdated: ReadonlyMap<string, readonly TrackedText[]>;
  readonly unreviewed: ReadonlyMap<string, number>;
}

/** What editors have to do on `today` and within `ahead` days. */
export function editorsStatus(records: readonly SupportAddress[], texts: readonly TrackedText[], today: string, ahead: number, provinceOfCommune: (code: string) => string | undefined): EditorsStatus {
  const due = dueByDesk(records, today, ahead, provinceOfCommune);
  const limit = daysAfter(today, ahead);
  const byDesk = Map.groupBy(records, (record) => deskOf(record, provinceOfCommune));
  const desks = [...byDesk].map(([desk, own]): DeskRow => ({
    desk,
    records: own.length,
    confirmed: own.filter((record) => record.status === 'confirmed').length,
    unverified: own.filter((record) => record.status === 'single-source' || record.status === 'pre-merger').length,
    conflicting: own.filter((record) => record.status === 'conflicting').length,
    withoutPhone: own.filter((record) => record.phones.length === 0).length,
    overdue: (due.get(desk) ?? []).filter((item) => item.freshness !== 'in-date').length,
  }));
  const languages = [...new Set(texts.flatMap((text) => Object.keys(text.states)))].filter((language) => texts.some((text) => text.states[language] !== 'source'));
  const inState = (state: TranslationState) => new Map(languages.map((language) => [language, texts.filter((text) => text.states[language] === state)]));
  return {
    desks: desks.sort((a, b) => (a.desk < b.desk ? -1 : 1)),
    due,
    conflicting: records.filter((record) => record.status === 'conflicting'),
    withoutPhone: records.filter((record) => record.phones.length === 0),
    textsDue: Map.groupBy(texts.filter((text) => text.reviewBy <= limit), (text) => text.owner),
    missing: inState('missing'),
    outdated: inState('outdated'),
    unreviewed: new Map(languages.map((language) => [language, texts.filter((text) => text.states[language] === 'unreviewed').length])),
  };
}
