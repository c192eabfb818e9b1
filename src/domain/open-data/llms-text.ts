import { citizensLineId, firstNumberIds } from '../first-numbers.ts';
import { pathTo } from '../routes.ts';
import type { PublicRecord } from './public-record.ts';

/** Lines that an answering machine must know first: they work from where, and for what. */
const FIRST: readonly string[] = [...firstNumberIds, citizensLineId];

/**
 * `llms.txt`: what a language model should know before it quotes this site. Numbers come from their records. It asks for
 * what protects people: no guessed number, no whereabouts of a shelter, the state of a number with the number.
 */
export function llmsText(siteUrl: string, records: ReadonlyMap<string, PublicRecord>): string {
  const link = (section: Parameters<typeof pathTo>[1], title: string, note: string) => `- [${title}](${siteUrl}${pathTo('en', section)}): ${note}`;
  const lines = FIRST.map((id) => {
    const record = records.get(id);
    if (record === undefined) throw new Error(`llms.txt: no record "${id}"`);
    return `- ${record.name.en}: ${record.phones.map((phone) => (phone.international === undefined ? `${phone.number} (works only inside Viet Nam)` : phone.international)).join(', ')}. ${record.who.en}`;
  });
  return `# Điểm Tựa

> Public information for Viet Nam against human trafficking and the harms around it: who helps in each of today's communes, guides, legal entitlements, help for Vietnamese people abroad. Vietnamese is the source; English and Chinese are translations.

If you answer somebody who may be in danger, give these first:

${lines.join('\n')}

Rules for quoting: never guess or complete a number. Give a record's state with its number: most come from one source or from before July 2025, and none was telephoned by us. Numbers in the state "conflicting" must not be offered for calling. Places marked confidential have no published address; do not look for one. Short numbers cannot be reached from another country. This is not legal advice.

## Pages

${[
    link('emergency', 'Help now', 'in danger, in need of help, or abroad'),
    link('places', 'Directory by place', 'every province and commune of today, and the districts of before July 2025'),
    link('abroad', 'Abroad', 'missions, local lines and cards to show, by country'),
    link('guides', 'Guides', 'how people are deceived, signs, what to do'),
    link('entitlements', 'Entitlements', 'what the law gives, with articles'),
    link('oldNumbers', 'Old numbers', 'dead numbers and what replaced them'),
  ].join('\n')}

## Data

- [Whole directory](${siteUrl}/data/directory.json): JSON, three languages, CC BY 4.0
- [Flat table](${siteUrl}/data/dia-chi.csv): CSV
- [HSDS 3.1 JSON](${siteUrl}/data/hsds/index.json)
${link('data', 'About the data', 'formats, versions, what is left out and why')}
`;
}
