import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { article } from './domain/schemas/article.ts';
import { broadcast } from './domain/schemas/broadcast.ts';
import { country } from './domain/schemas/country.ts';
import { entitlement } from './domain/schemas/entitlement.ts';
import { form } from './domain/schemas/form.ts';
import { glossaryTerm } from './domain/schemas/glossary-term.ts';
import { legalDocument } from './domain/schemas/legal-document.ts';
import { plainPage } from './domain/schemas/plain-page.ts';
import { retiredNumber } from './domain/schemas/retired-number.ts';
import { showCard } from './domain/schemas/show-card.ts';
import { supportAddress } from './domain/schemas/support-address.ts';

/** The id of an entry is its path without ending: records by file name, texts as `<lang>/<slug>`. */
const records = (folder: string) =>
  glob({ base: `./content/${folder}`, pattern: '**/*.yaml', generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.yaml$/, '') });
const texts = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  directory: defineCollection({ loader: records('directory'), schema: supportAddress }),
  entitlements: defineCollection({ loader: records('entitlements'), schema: entitlement }),
  legalDocuments: defineCollection({ loader: records('legal-documents'), schema: legalDocument }),
  guides: defineCollection({ loader: texts('guides'), schema: article }),
  policies: defineCollection({ loader: texts('policies'), schema: article }),
  officers: defineCollection({ loader: texts('officers'), schema: article }),
  pages: defineCollection({ loader: texts('pages'), schema: plainPage }),
  showCards: defineCollection({ loader: records('show-cards'), schema: showCard }),
  forms: defineCollection({ loader: records('forms'), schema: form }),
  broadcasts: defineCollection({ loader: records('broadcasts'), schema: broadcast }),
  countries: defineCollection({ loader: records('countries'), schema: country }),
  glossary: defineCollection({ loader: records('glossary'), schema: glossaryTerm }),
  retiredNumbers: defineCollection({ loader: records('retired-numbers'), schema: retiredNumber }),
  activities: defineCollection({ loader: texts('activities'), schema: article }),
};
