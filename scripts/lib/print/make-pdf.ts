import type { Page } from 'playwright-core';
import { neutralMetadata } from './neutral-metadata.ts';
import { overflowsInPage } from './overflow.ts';
import { writeWhole } from './write-whole.ts';

/** Pages of a PDF, counted from its page objects. */
export function countPages(pdf: Uint8Array): number {
  return (Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g) ?? []).length;
}

/**
 * Prints a document to a file, tagged, sized by its own style sheet. Nothing is written when something is cut off
 * or the page count is wrong. Returns its bytes.
 */
export async function makePdf(page: Page, document: string, file: string, pages: number): Promise<number> {
  await page.setContent(document);
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(overflowsInPage);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}`);
  const pdf = neutralMetadata(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  const found = countPages(pdf);
  if (found !== pages) throw new Error(`${file}: ${found} trang, cần ${pages}`);
  writeWhole(file, pdf);
  return pdf.length;
}
