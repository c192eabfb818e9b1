import type { Section } from '../domain/routes.ts';
import type { IconName } from './icons.ts';

interface HomeNeed {
  readonly key: string;
  readonly icon: IconName;
  readonly section: Section;
  readonly slugs: readonly string[];
}

/** What people come for, in the order of the home page. */
export const homeNeeds: readonly HomeNeed[] = [
  { key: 'deceived', icon: 'promise', section: 'guides', slugs: ['dau-hieu-va-to-giac'] },
  { key: 'violence', icon: 'house', section: 'guides', slugs: ['bao-luc-gia-dinh'] },
  { key: 'abroad', icon: 'globe', section: 'abroad', slugs: [] },
  { key: 'leaving', icon: 'bag', section: 'guides', slugs: ['kiem-tra-viec-lam'] },
  { key: 'legal', icon: 'scale', section: 'entitlements', slugs: [] },
  { key: 'drugs', icon: 'pill', section: 'guides', slugs: ['phong-ngua-ma-tuy'] },
  { key: 'children', icon: 'child', section: 'guides', slugs: ['tre-em'] },
  { key: 'officers', icon: 'clipboard', section: 'officers', slugs: [] },
];

/** Guides offered for reading before anything happens. */
export const homeGuides: readonly string[] = ['thu-doan-lua-gat', 'kiem-tra-viec-lam', 'nguoi-than-ban-be', 'tro-ve', 'thay-doi-tu-2025', 'bi-giu-o-nuoc-ngoai'];
