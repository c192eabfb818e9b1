import { digitsOf } from '../phone.ts';
import { textParts } from '../legal-text.ts';
import type { Broadcast } from '../schemas/broadcast.ts';
import { spokenNumber } from './spoken-number.ts';

/** The number of a directory record as it is written there; throws for a record without one. */
export type NumberOf = (record: string) => string;

/** Everything made from one broadcast, numbers put in. */
export interface BroadcastTexts {
  readonly sixty: string;
  readonly ninety: string;
  readonly radio: readonly { readonly voice: Broadcast['radio'][number]['voice']; readonly says: string }[];
  readonly sms: string;
  readonly zalo: string;
}

const filled = (text: string, put: (record: string) => string): string => textParts(text).map((part) => ('text' in part ? part.text : put(part.number))).join('');

/** A text to be read out: every record gives way to its number in words. Paragraphs are parted by an empty line. */
export const spokenText = (text: string, numberOf: NumberOf): string => filled(text, (record) => spokenNumber(numberOf(record)));

/** A text to be sent: every record gives way to its number in digits, without spaces, so that a phone makes a link of it. */
export const sentText = (text: string, numberOf: NumberOf): string => filled(text, (record) => digitsOf(numberOf(record)));

/** Scripts, spot and messages of a guide with the numbers of today's directory. */
export function broadcastTexts({ script, radio, sms, zalo }: Broadcast, numberOf: NumberOf): BroadcastTexts {
  const spoken = (...parts: string[]) => parts.map((part) => spokenText(part, numberOf)).join('\n\n');
  return {
    sixty: spoken(script.begin, script.end),
    ninety: spoken(script.begin, script.further, script.end),
    radio: radio.map(({ voice, says }) => ({ voice, says: spokenText(says, numberOf) })),
    sms: sentText(sms, numberOf),
    zalo: sentText(zalo, numberOf),
  };
}

/** The words of a spoken form in one piece, as they are counted. */
export function spokenWords(texts: BroadcastTexts, form: 'sixty' | 'ninety' | 'radio'): string {
  return form === 'radio' ? texts.radio.map(({ says }) => says).join(' ') : texts[form];
}
