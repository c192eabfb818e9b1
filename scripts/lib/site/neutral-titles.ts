import { stringsWithin } from '../../../src/domain/record-texts.ts';
import type { Content } from '../checks/content.ts';

/** Titles that pages share on purpose: the neutral tab names of texts and of the interface, with the site's name. */
export function neutralTitles(content: Content, suffix = ' – Điểm Tựa'): ReadonlySet<string> {
  const tabs = [...content.texts, ...content.interfaces].flatMap((entry) => stringsWithin(entry.yaml.value).filter(([path]) => path.at(-1) === 'tab').map(([, text]) => text));
  return new Set(tabs.map((tab) => tab + suffix));
}
