import { digitsOf } from '../../../src/domain/phone.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import type { Page } from './page.ts';
import type { SiteFault } from './site-kinds.ts';

/** Every way the records let a number be dialled. */
export function dialable(records: readonly SupportAddress[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => record.phones.flatMap((phone) => [digitsOf(phone.number), ...(phone.international === undefined ? [] : [phone.international])])));
}

/** Links that call or text a number no record knows, and conflicting numbers that must not be called from a page. */
export function checkCalls(pages: ReadonlyMap<string, Page>, known: ReadonlySet<string>): SiteFault[] {
  const judged = new Set<string>();
  return [...pages.values()].flatMap((page) =>
    page.links.flatMap((href) => {
      const number = /^(?:tel|sms|callto|zalo|whatsapp):(?:\/\/)?([^?;]*)/i.exec(href)?.[1];
      if (number === undefined || judged.has(href)) return [];
      judged.add(href);
      return known.has(digitsOf(number)) ? [] : [{ kind: 'number-unknown' as const, page: page.path, found: href }];
    }),
  );
}
