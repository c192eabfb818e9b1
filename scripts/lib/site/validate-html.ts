import { HtmlValidate, type ConfigData } from 'html-validate/node';
import type { SiteFault } from './site-kinds.ts';

/** Rules of html-validate that do not fit, each with its reason. */
const off: NonNullable<ConfigData['rules']> = {
  // Numbers are bound by CSS (white-space), not by special characters in every link.
  'tel-non-breaking': 'off',
  // Astro writes boolean attributes and void elements in its own consistent form.
  'attribute-boolean-style': 'off',
  'void-style': 'off',
  // Doctype case and long titles are matters of taste; titles have their own check.
  'doctype-style': 'off',
  'long-title': 'off',
  // Inline styles are found by check-requests on every page; classes carry no meaning.
  'no-inline-style': 'off',
  // Trailing blanks and raw > are harmless in generated HTML.
  'no-trailing-whitespace': 'off',
  'no-raw-characters': 'off',
  // The only button of a search form submits it, which is what a button without a type does.
  'no-implicit-button-type': 'off',
  // The bar of numbers is a region of every page and has no heading, which a section would need.
  'prefer-native-element': ['error', { exclude: ['region'] }],
  // Subresource integrity is for scripts of other hosts; there are none.
  'require-sri': 'off',
};

/** What html-validate finds in pages given as path → HTML. */
export async function validateHtml(pages: ReadonlyMap<string, string>): Promise<SiteFault[]> {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: off });
  const faults: SiteFault[] = [];
  for (const [path, html] of pages) {
    const report = await validator.validateString(html, path);
    for (const message of report.results.flatMap((result) => result.messages)) faults.push({ kind: 'html-invalid', page: path, found: `${message.line}:${message.column} ${message.ruleId}: ${message.message}` });
  }
  return faults;
}
