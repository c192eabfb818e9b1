/** Digits as people type or paste them, whatever letters, dots or brackets stand between; full-width digits count too. */
export function digitsTyped(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}

/** Key of a typed number as the page keys its lines: `+84…` for a Vietnamese line, short codes as they are. */
export function numberKey(text: string): string {
  const digits = text.normalize('NFKC').replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '').replace(/^00/, '+');
  // “+84 (0)24…” is written often: the zero is not dialled after the country code.
  return digits.replace(/^0(?=\d{8,})/, '+84').replace(/^84(?=\d{9})/, '+84').replace(/^\+840/, '+84');
}
