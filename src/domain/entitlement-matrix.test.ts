import { expect, test } from 'vitest';
import { projectEntitlements } from '../testing/project-law.ts';
import { entitlementMatrix, matrixGroups } from './entitlement-matrix.ts';

test('the ten regimes by the five groups are those of Law 53/2024 art. 37', () => {
  const rows = entitlementMatrix(projectEntitlements());
  expect(matrixGroups).toHaveLength(5);
  expect(rows.map(({ point, cells }) => `${point} ${cells.map((cell) => (cell === null ? '-' : '+')).join('')}`)).toEqual([
    'a +++++', 'b +++++', 'c +++++', 'd +++++', 'đ +++-+', 'e +++--', 'g +++-+', 'h ++---', 'i +----', 'k +----',
  ]);
});

test('every cell cites its own letter of art. 37', () => {
  for (const { point, cells } of entitlementMatrix(projectEntitlements())) {
    for (const cell of cells) {
      if (cell === null) continue;
      const cited = cell.citation.find(({ document }) => document === 'law-53-2024')!.articles;
      expect(cited, cell.id).toContain(`37(1)(${point})`);
    }
  }
});
