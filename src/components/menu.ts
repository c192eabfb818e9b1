import type { Section } from '../domain/routes.ts';

/** The menu: the first six stand in the pillar, all of them at the foot of every page. */
export const menu: readonly Section[] = [
  'places', 'emergency', 'guides', 'entitlements', 'abroad', 'officers', 'policies', 'search', 'safety', 'about', 'oldNumbers', 'print', 'activities', 'glossary', 'documents', 'data',
];
