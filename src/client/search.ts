/**
 * Search in the page. The question stays here: not in the address, not in the history, not stored. Help first: words of
 * danger, a known number and a place's page come before texts. Titles and everyday phrases answer most questions from one
 * small file; the index of all texts is fetched only when they do not, or when the reader asks for more.
 */
import { numberKeysIn } from '../domain/search/query.ts';
import { drawFacets, itemOf } from './search-list.ts';
import { knownOf, placesOf, textsOf, type Choice, type Hit, type TextHits } from './search-sources.ts';

const SHOWN_TITLES = 8;
/** Names of places are short; longer questions do not fetch the place engine. */
const PLACE_WORDS = 6;
const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const words = form.dataset as Record<string, string>;
  const find = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector)!;
  const input = form.querySelector('input')!;
  const [status, list, danger, facets, browse, wider] = [find('[data-status]'), find('#results'), find('[data-danger]'), find('[data-facets]'), find('[data-list]'), find('[data-wider]')];
  const locale = words['locale']!;
  const known = knownOf(locale);
  const places = placesOf({ places: words['places']!, former: words['former']!, note: words['place']! });
  const texts = textsOf(locale);
  const settled = <Value, Instead>(promise: Promise<Value>, instead: Instead): Promise<Value | Instead> => promise.catch(() => instead);

  let turn = 0;
  const show = (hits: readonly Hit[], total: number, isFailed: boolean) => {
    list.replaceChildren(...hits.map(itemOf));
    status.textContent = hits.length === 0 ? words[isFailed ? 'failed' : 'none']! : !wider.hidden ? words['best']!.replace('{count}', String(total)) : total === 1 ? words['one']! : words['count']!.replace('{count}', String(total));
    browse.hidden = hits.length > 0;
    list.ariaBusy = 'false';
  };

  /** Asks; `isWide` looks into the texts too, `choice` narrows to texts of a section, a need or a province. */
  const ask = async (isWide = false, choice: Choice = {}): Promise<void> => {
    const mine = ++turn;
    const isWhole = Object.keys(choice).length === 0;
    const text = input.value.trim();
    if (text === '') {
      show([], 0, false);
      status.textContent = '';
      danger.hidden = facets.hidden = wider.hidden = true;
      return;
    }
    list.ariaBusy = 'true';
    status.textContent = words['loading']!;
    const isShort = text.split(/\s+/).length <= PLACE_WORDS;
    const numbers = numberKeysIn(text);
    const placesFound = isShort && numbers.length === 0 ? settled(places.find(text), []) : Promise.resolve([]);
    const base = await settled(known(), null);
    if (mine !== turn) return;
    danger.hidden = !base?.isDanger(text);
    const line = numbers.map((key) => base?.numbers[key]).find((known) => known !== undefined);
    const { sure = [], near = [] } = base?.rank(text, locale) ?? {};
    const isPhrase = sure[0]?.phrases.length;
    const named = sure.slice(0, SHOWN_TITLES).map(({ url, title, lead }) => ({ url, title, note: lead }));
    const first: Hit[] = unique([...(line === undefined ? [] : [{ url: line[0], title: line[1], note: words['number']! }]), ...(isPhrase ? [] : await placesFound), ...named]);
    if (mine !== turn) return;
    const mustWiden = isWide || first.length === 0;
    wider.hidden = mustWiden;
    if (isWhole && first.length > 0) show(first, first.length, false);
    if (!mustWiden) return void (facets.hidden = true);
    list.ariaBusy = 'true';
    const isLost = isWhole && first.length === 0;
    const found: TextHits | null = await settled(texts(text, choice), null);
    // Slips in names of places cost as much as all the rest: they are looked for last.
    const slips = isLost && isShort && !found?.hits.length ? await settled(places.find(text, true), []) : [];
    if (mine !== turn) return;
    const close = isLost ? [...slips, ...near.slice(0, 3).map(({ url, title, lead }) => ({ url, title, note: lead }))] : [];
    const hits = unique([...(isWhole ? first : []), ...close, ...(found?.hits ?? [])]);
    show(hits, isWhole ? Math.max(hits.length, found?.total ?? 0) : (found?.total ?? 0), found === null);
    drawFacets(facets, found?.facets ?? {}, choice, (next) => void ask(true, next));
  };

  let wait: ReturnType<typeof setTimeout> | undefined;
  // While the first letters are typed, what answers most questions is on its way.
  input.addEventListener('focus', () => void Promise.all([known(), places.warm()]).catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => void ask(), 250);
  });
  wider.querySelector('button')!.addEventListener('click', () => void ask(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(wait);
    void ask();
  });
}

/** Each page once, where it stands first. */
function unique(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ url }) => !seen.has(url) && seen.add(url));
}
