import type { BeneficiaryGroup } from './schemas/beneficiary-group.ts';
import type { Entitlement } from './schemas/entitlement.ts';
import { regimePoints, supportRegimes, type SupportRegime } from './schemas/legal-field.ts';

/** The five kinds of people of Law 53/2024 art. 37, in the order of its clauses. */
export const matrixGroups = ['victim', 'minor-with-victim', 'identifying-in-viet-nam', 'identifying-abroad', 'foreign-victim'] as const satisfies readonly BeneficiaryGroup[];

/** One regime and, for each group in the order of `matrixGroups`, the record that grants it, or null where the law does not. */
export interface MatrixRow {
  readonly regime: SupportRegime;
  /** Letter of the point in art. 37 clause 1. */
  readonly point: string;
  readonly cells: readonly (Entitlement | null)[];
}

/** The ten support regimes by the five groups. */
export function entitlementMatrix(entitlements: readonly Entitlement[]): MatrixRow[] {
  return supportRegimes.map((regime) => ({
    regime,
    point: regimePoints[regime],
    cells: matrixGroups.map((group) => entitlements.find((record) => record.field === regime && record.groups.includes(group)) ?? null),
  }));
}
