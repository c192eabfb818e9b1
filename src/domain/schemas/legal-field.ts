import { z } from 'zod';

/** The ten support regimes in the order of the points a, b, c, d, đ, e, g, h, i, k of Law 53/2024 art. 37 clause 1. */
export const supportRegimes = [
  'essential-needs', 'medical', 'interpretation', 'legal-support', 'legal-aid',
  'travel', 'psychological', 'schooling', 'vocational-job', 'hardship-loan',
] as const;
export type SupportRegime = (typeof supportRegimes)[number];
export const isRegime = (field: string): field is SupportRegime => supportRegimes.some((regime) => regime === field);

/** The letter of each regime in Vietnamese law: đ comes after d, and f, j, w do not exist. */
export const regimePoints: Readonly<Record<SupportRegime, string>> = {
  'essential-needs': 'a', medical: 'b', interpretation: 'c', 'legal-support': 'd', 'legal-aid': 'đ',
  travel: 'e', psychological: 'g', schooling: 'h', 'vocational-job': 'i', 'hardship-loan': 'k',
};

/** Fields of law beside the ten regimes. */
export const neighbouringFields = [
  'identification', 'reporting', 'rights', 'protection', 'support-system', 'licensing', 'criminal-law', 'fines',
  'legal-aid-rules', 'children', 'social-assistance', 'domestic-violence', 'drugs', 'sex-work', 'labour-migration',
  'overseas-fund', 'marriage', 'health-insurance', 'education', 'credit', 'abroad', 'united-kingdom',
] as const;

export const legalFields = [...supportRegimes, ...neighbouringFields] as const;

export const legalField = z.enum(legalFields).describe('Một trong mười khoản hỗ trợ, hoặc lĩnh vực lân cận');
