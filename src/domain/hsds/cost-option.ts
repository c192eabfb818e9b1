import { z } from 'zod';
import type { PublicRecord } from '../open-data/public-record.ts';
import type { HsdsContext } from './context.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';
import { phoneIdOf } from './phone.ts';

export const hsdsCostOption = z.strictObject({ id, option: text, currency: z.literal('VND').optional(), amount: z.literal(0), amount_description: text, x_i18n: translations });
export type HsdsCostOption = z.infer<typeof hsdsCostOption>;

/**
 * Costs that are known: a call that a source says is free. `option` names the number, so that nobody reads "the service
 * is free". Other costs are in no source and therefore absent; an amount is never guessed.
 */
export function costOptionsOf(record: PublicRecord, { words }: HsdsContext): HsdsCostOption[] {
  return record.phones
    .filter((phone) => phone.cost === 'free')
    .map((phone) => {
      const option = words('data.hsds.call', { number: phone.number });
      const amount = words('data.hsds.freeCall');
      return {
        id: idOf('cost_option', phoneIdOf(record.id, phone)), option: option.vi, amount: 0 as const, amount_description: amount.vi,
        ...(record.coverage.scope !== 'country-abroad' && { currency: 'VND' as const }), x_i18n: translationsOf({ option, amount_description: amount }),
      };
    });
}
