import { formFor } from '../../../src/domain/coverage.ts';
import { digitsOf } from '../../../src/domain/phone.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { mayBeCalled } from '../../../src/domain/verification.ts';
import type { Page } from './page.ts';
import type { SiteFault } from './site-kinds.ts';

/**
 * Every way the records let a number be dialled: a conflicting number only where another record is sure of it, and a line
 * that people call from abroad only in the form that works there.
 */
export function dialable(records: readonly SupportAddress[]): ReadonlySet<string> {
  return new Set(records.filter(mayBeCalled).flatMap((record) => record.phones.flatMap((phone) => {
    if (phone.international === undefined) return [digitsOf(phone.number)];
    return formFor(record) === 'international' ? [phone.international] : [digitsOf(phone.number), phone.international];
  })));
}

/** Links that call or text a number outside `known`: no record has it, or its sources disagree. */
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
