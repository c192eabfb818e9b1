import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/lib/chromium.ts';
import { findProgram } from '../../../scripts/lib/debian-program.ts';
import { interfaceTexts } from '../../../scripts/lib/print/interface-texts.ts';
import { makePdf } from '../../../scripts/lib/print/make-pdf.ts';
import { NEUTRAL_TITLE, sheetDocument } from '../../../scripts/lib/print/sheet-document.ts';
import { sheetSource } from '../../../scripts/lib/print/sheet-source.ts';
import { locales } from '../../i18n/locales.ts';
import { sheetOfPlace } from '../../print/sheet-of-place.ts';
import { sheetPages } from '../../print/sheet-pages.ts';
import { sheetKinds } from '../../print/sheet.ts';

const { source, localities } = sheetSource();
const commune = localities.communes.find(({ slug }) => slug === 'hong-gai')!;
const province = localities.provinceByCode.get(commune.provinceCode)!;
const folder = mkdtempSync(join(tmpdir(), 'paper-'));
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Word {
  readonly text: string;
  readonly isInside: boolean;
}

/** The words of a PDF as another program reads them, each with whether it lies on its page. */
function wordsOfPdf(file: string): Word[] {
  const xml = execFileSync(findProgram('pdftotext', 'poppler-utils'), ['-bbox', file, '-'], { encoding: 'utf8' });
  return xml.split('<page ').slice(1).flatMap((page) => {
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!.map(Number) as [number, number, number];
    return [...page.matchAll(/<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)<\/word>/g)].map(([, left, top, right, bottom, text]) => ({
      text: text!.normalize('NFC'), isInside: Number(left) >= 0 && Number(top) >= 0 && Number(right) <= width + 0.5 && Number(bottom) <= height + 0.5,
    }));
  });
}

test.each(locales.flatMap((locale) => sheetKinds.map((kind) => [kind, locale] as const)))('%s in %s: every word of the sheet is on the paper, and the paper says nothing of its maker', async (kind, locale) => {
  const page = await browser.newPage();
  const file = join(folder, `${kind}-${locale}.pdf`);
  await makePdf(page, sheetDocument(sheetPages(kind, sheetOfPlace(source, { province, commune }, locale, interfaceTexts(locale))), locale), file, kind === 'leaflet' ? 2 : 1);
  const shown = (await page.evaluate(() => document.body.innerText)).normalize('NFC');
  const words = wordsOfPdf(file);
  expect(words.filter(({ isInside }) => !isInside)).toEqual([]);
  // Words may be parted differently, and turned text is read in another order: letters are compared, numbers as a whole.
  const letters = (text: string) => [...text.replace(/[\s\u00AD\u200B]+/g, '').toLowerCase()].sort().join('');
  expect(letters(words.map(({ text }) => text).join('').replaceAll('&amp;', '&').replaceAll('&quot;', '"'))).toBe(letters(shown));
  const paper = words.map(({ text }) => text).join(' ');
  for (const [number] of shown.matchAll(/(?<!\d)\d[\d ]{1,}\d(?!\d)/g)) expect(paper, number).toContain(number);
  // A card is carried: it names no place.
  expect(paper.includes(commune.name)).toBe(kind !== 'cards');
  const info = execFileSync(findProgram('pdfinfo', 'poppler-utils'), [file], { encoding: 'utf8' });
  expect(info).not.toMatch(/chrom|skia|mozilla|linux/i);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(new RegExp(`^Title:\\s+${NEUTRAL_TITLE}$`, 'm'));
  const fonts = execFileSync(findProgram('pdffonts', 'poppler-utils'), [file], { encoding: 'utf8' }).split('\n').slice(2).filter((line) => line !== '');
  expect(fonts.length).toBeGreaterThan(0);
  // Columns from the right: object, generation, unicode, subset, embedded.
  for (const font of fonts) expect(font.trim().split(/\s+/).at(-5), font).toBe('yes');
  await page.close();
});
