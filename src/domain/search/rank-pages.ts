import { fold } from '../fold.ts';
import { hasPhrase, queryForIndex, withoutFillers } from './query.ts';

/** A page by its title, its address (writers choose its words with care) and the everyday phrases that it answers. */
export interface NamedPage {
  readonly url: string;
  readonly title: string;
  /** One sentence under the title. Pages that have one explain; the others are records, which come after them among equals. */
  readonly lead: string;
  readonly phrases: readonly string[];
}
export interface RankedPages<Page> {
  /** Pages whose title or phrase holds the whole question, or whose phrase is a good part of it; best first. */
  readonly sure: readonly Page[];
  /** Pages that hold three quarters of the question, or of which a phrase is a small part of it. */
  readonly near: readonly Page[];
}

const HAN = /\p{Script=Han}+/gu;
const NEAR = 0.75;
const WHOLE = 0.9;
const GOOD_PART = 0.25;
/** A slip counts only in words long enough not to become other words. */
const SLIP_LENGTH = 5;

/** The words of a folded text; Chinese, which has no spaces, as pairs of characters. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  const pairs = (folded.match(HAN) ?? []).flatMap((run) => (run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))));
  return [...folded.replace(HAN, ' ').split(' ').filter((word) => word !== ''), ...pairs];
}

/** Whether two words differ in at most one letter: one more, one less or another. */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SLIP_LENGTH - 1 || Math.max(a.length, b.length) < SLIP_LENGTH || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** How much of the question a text holds, and how much of the text the question holds; both 0 to 1. */
function overlap(asked: readonly string[], words: ReadonlySet<string>): readonly [held: number, covered: number] {
  const held = asked.reduce((sum, word, at) => sum + (words.has(word) ? 1 : [...words].some((other) => isSlip(word, other) || (at === asked.length - 1 && word.length > 1 && other.startsWith(word))) ? 0.95 : 0), 0);
  return [held / asked.length, Math.min(1, held / words.size)];
}

/** Makes a ranker over pages given in order of preference; the work on their words is done once. */
export function rankerOf<Page extends NamedPage>(pages: readonly Page[]): (question: string, language: string) => RankedPages<Page> {
  const known = pages.map((page) => ({
    page,
    marked: queryForIndex(page.title).toLowerCase(),
    texts: [page.title, page.url, ...page.phrases].map((text) => new Set(wordsOf(text))),
  }));
  return (question, language) => {
    const whole = fold(question);
    const letters = fold(withoutFillers(question, language)).length;
    const asked = [...new Set(wordsOf(withoutFillers(question, language)))];
    if (asked.length === 0) return { sure: [], near: [] };
    const marked = queryForIndex(question).toLowerCase();
    const scored = known.map(({ page, marked: title, texts }) => {
      const said = page.phrases.filter((phrase) => hasPhrase(whole, phrase)).reduce((most, phrase) => Math.max(most, Math.min(1, phrase.length / letters)), 0);
      const [held, covered] = texts.map((words) => overlap(asked, words)).reduce((best, each) => (each[0] > best[0] || (each[0] === best[0] && each[1] > best[1]) ? each : best));
      // A question that is a phrase means that page. Marks that were typed decide between titles equal without them.
      const score = Math.max(said, held) + Number(said >= WHOLE) + 0.25 * covered + (title.includes(marked) ? 0.05 : 0) + (page.lead === '' ? 0 : 0.15);
      return { page, score, isSure: said >= GOOD_PART || held >= WHOLE, isNear: said > 0 || held >= NEAR };
    });
    const best = scored.filter(({ isSure, isNear }) => isSure || isNear).sort((a, b) => b.score - a.score);
    return { sure: best.filter(({ isSure }) => isSure).map(({ page }) => page), near: best.filter(({ isSure }) => !isSure).map(({ page }) => page) };
  };
}
