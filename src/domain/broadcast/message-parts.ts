/** Letters one SMS of 160 can carry. Source: 3GPP TS 23.038, GSM 7-bit default alphabet. */
const GSM = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/u;

/** Longest SMS or Zalo text we write, in characters. */
export const LONGEST_MESSAGE = 160;

/** Whether a text goes through as plain 7-bit SMS, without any letter that makes the phone change the code. */
export const isPlainSms = (text: string): boolean => GSM.test(text);

/**
 * How many messages a phone sends (and a network charges) for a text: 160 characters fit into one plain message, 153
 * each into several; with a Vietnamese mark it is 70 and 67. Source: 3GPP TS 23.040, concatenated messages.
 */
export function messageParts(text: string): number {
  const [one, several] = isPlainSms(text) ? [160, 153] : [70, 67];
  return text.length <= one ? 1 : Math.ceil(text.length / several);
}
