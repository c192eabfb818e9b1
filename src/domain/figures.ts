/** A number in a sentence that a reader will take for a fact. */
export interface UndatedFigure {
  readonly start: number;
  readonly text: string;
}

// 30.170 · 1,200 · 85%: what comes from statistics. Small plain numbers ("ba bước", "15 phút") do
// not, nor do sums of money: those stand under the rules of the law they come from.
const FIGURE = /(?<![\p{L}\d.,/-])(?:\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?\s?(?:%|phần trăm|per cent|percent)|百分之\d+)(?![\d/-])(?!\s*(?:đồng|đô|VND|USD|to \d|đến \d|–\d|越南盾|元|美元))/gu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Figures of a sentence that names no year; a figure inside `<Figure>` carries its own and is not passed in. */
export function undatedFiguresIn(sentence: string): UndatedFigure[] {
  if (YEAR.test(sentence)) return [];
  return [...sentence.matchAll(FIGURE)].map((match) => ({ start: match.index, text: match[0] }));
}
