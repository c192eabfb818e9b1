import { z } from 'zod';

/**
 * Everybody an entitlement can be for. Closed, so that the finder never shows a record to somebody outside its group.
 * The five groups of support follow Law 53/2024 art. 37; the ages follow the laws cited in the records.
 */
export const beneficiaryGroups = [
  'everyone',
  'may-be-victim',
  'victim',
  'victim-under-18',
  'trafficked-under-16',
  'victim-identified-before-july-2025',
  'minor-with-victim',
  'identifying-in-viet-nam',
  'minor-with-identifying-in-viet-nam',
  'identifying-abroad',
  'minor-with-identifying-abroad',
  'foreign-victim',
  'relative-of-victim',
  'crime-victim',
  'under-16',
  'aged-16-17',
  'domestic-violence',
  'adult-domestic-violence',
  'drug-use',
  'drug-use-aged-12-17',
  'drug-treatment-before-july-2026',
  'after-drug-treatment',
  'deported-for-drugs',
  'relative-of-drug-user',
  'sex-work',
  'migrant-worker',
  'relative-of-migrant-worker',
  'marrying-foreigner',
  'citizen-abroad',
  'in-united-kingdom',
  'support-organisation',
] as const;
export type BeneficiaryGroup = (typeof beneficiaryGroups)[number];

export const beneficiaryGroup = z.enum(beneficiaryGroups).describe('Ai được hưởng; danh sách đóng');
