import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/lib/chromium.ts';
import { numberOf, projectForms } from '../../../scripts/lib/print/form-source.ts';
import { interfaceTexts } from '../../../scripts/lib/print/interface-texts.ts';
import { countPages } from '../../../scripts/lib/print/make-pdf.ts';
import { overflowsInPage } from '../../../scripts/lib/print/overflow.ts';
import { sheetDocument } from '../../../scripts/lib/print/sheet-document.ts';
import { digitsOf } from '../../domain/phone.ts';
import { locales } from '../../i18n/locales.ts';
import { formPage } from '../../print/form.ts';

/** Pixels of a browser in a millimetre and a point. */
const MM = 96 / 25.4;
const PT = 96 / 72;

const forms = projectForms();
const known = forms.flatMap((form) => form.parts).flatMap((part) => part.fields).flatMap((field) => (field.kind === 'numbers' ? field.calls : [])).map((call) => digitsOf(numberOf(call.record)));
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(locales)('forms in %s', (locale) => {
  test.each(forms)('$id is one page on which a hand can write', async (form) => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.setContent(sheetDocument([formPage({ form, locale, t: interfaceTexts(locale), numberOf })], locale));
    expect(await page.evaluate(overflowsInPage)).toEqual([]);
    expect(countPages(await page.pdf({ preferCSSPageSize: true, tagged: true }))).toBe(1);
    const sizes = await page.evaluate(() => {
      const least = (selector: string, size: (box: Element) => number) => Math.min(...[...document.querySelectorAll(selector)].map(size));
      const height = (box: Element) => box.getBoundingClientRect().height;
      return {
        rule: least('.rule, .line, tbody tr', height),
        box: least('.box', (box) => Math.min(height(box), box.getBoundingClientRect().width)),
        blank: least('.line i', (box) => box.getBoundingClientRect().width),
        text: least('.in *', (box) => parseFloat(getComputedStyle(box).fontSize)),
        words: document.body.innerText,
      };
    });
    expect(sizes.rule).toBeGreaterThanOrEqual(8 * MM);
    expect(sizes.box).toBeGreaterThanOrEqual(4 * MM);
    expect(sizes.blank).toBeGreaterThanOrEqual(18 * MM);
    expect(sizes.text).toBeGreaterThanOrEqual(10.5 * PT);
    const typed = (sizes.words.match(/\d(?:[ .\-\u00A0]*\d){2,}/g) ?? []).map((number) => number.replace(/\D/g, ''));
    expect(typed.filter((number) => !known.includes(number))).toEqual([]);
    await page.close();
  });
});
