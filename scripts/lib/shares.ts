/** A share in percent with two decimals. */
export const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** The value below which the given share of the numbers lies; 0 for none. */
export function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
}
