/** Grid of the near-me files: 1/4000 of a degree, about 28 m; finer than the outlines are true. */
export const GRID = 4000;

const SMALL = 35;
const LARGE = 81;
const BASE = 45;

/** A whole number as printable text: one letter for −22 to 22, more for others; letters from "Q" say that more follow. */
export function writeStep(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += String.fromCharCode(LARGE + (rest % BASE));
  return text + String.fromCharCode(SMALL + rest);
}

/** Reads the numbers that writeStep wrote one after another. */
export function readSteps(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= LARGE) {
      value += (code - LARGE) * unit;
      unit *= BASE;
      continue;
    }
    value += (code - SMALL) * unit;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    value = 0;
    unit = 1;
  }
  return numbers;
}
