/** Short numbers that work only inside one country and that no numbering plan can check. Source: the directory's records. */
const shortCodes: Readonly<Record<string, readonly string[]>> = {
  VN: ['111', '112', '113', '114', '115', '156', '1022', '5656', '02361022'],
  AU: ['131237'],
  CN: ['12338', '110', '120'],
  DE: ['116016'],
  EU: ['112', '116000'],
  GB: ['999'],
  JP: ['110', '119'],
  KH: ['117', '119'],
  KR: ['1345', '112', '119'],
  TH: ['1300', '191'],
  TW: ['1955'],
  US: ['233733'],
};

/** Every listed short number, of any country. */
export const everyShortCode: readonly string[] = [...new Set(Object.values(shortCodes).flat())];

/** Whether `digits` is a listed short number of `country`; EU codes count in every country abroad. */
export function isShortCode(digits: string, country: string): boolean {
  return shortCodes[country]?.includes(digits) === true || (country !== 'VN' && shortCodes['EU']!.includes(digits));
}
