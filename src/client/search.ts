/**
 * Search in the page. The engine comes when it is asked for; the question stays here: not in the address, not in the
 * history, not stored. Help first: a place's page, a known number and words of danger come before the words of texts.
 */
import type { SearchExtras } from '../content/search-words.ts';
import { meansDanger, numberIn, pagesForPhrases, queryForIndex, withoutFillers } from '../domain/search/query.ts';

interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(text: string, options?: object): Promise<{ results: { id: string; data(): Promise<Fragment> }[]; filters: Record<string, Record<string, number>> } | null>;
}
interface Hit {
  readonly url: string;
  readonly title: string;
  readonly note: string;
}

const FIRST = 8;
const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const words = form.dataset as Record<string, string>;
  const find = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector)!;
  const input = form.querySelector('input')!;
  const [status, list, danger, facets, browse] = [find('[data-status]'), find('#results'), find('[data-danger]'), find('[data-facets]'), find('[data-list]')];

  let extras: Promise<SearchExtras> | undefined;
  let engine: Promise<Pagefind> | undefined;
  let places: Promise<(text: string) => Promise<Hit[]>> | undefined;
  const loadExtras = () => (extras ??= fetch(`/data/search/${words['locale']}.json`).then((response) => response.json() as Promise<SearchExtras>));
  const loadEngine = () =>
    (engine ??= import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href).then(async (module: Pagefind) => {
      await module.options({ excerptLength: 0, ranking: { diacriticSimilarity: 0.8 } });
      await module.init();
      return module;
    }));
  const loadPlaces = () =>
    (places ??= import('./place-search.ts').then(({ createPlaceSearch }) => {
      const search = createPlaceSearch('/data/places/');
      return async (text: string) =>
        (await search.query(text)).slice(0, 2).map((hit) => ({
          url: hit.level === 'province' ? `${words['places']}${hit.slug}/` : `${hit.level === 'district' ? words['former'] : words['places']}${hit.provinceSlug}/${hit.slug}/`,
          title: hit.level === 'province' ? hit.name : `${hit.name}, ${hit.province}`,
          note: words['place']!,
        }));
    }));

  let turn = 0;
  let chosen = '';
  const draw = (hits: readonly Hit[]) => list.replaceChildren(...hits.map(itemOf));

  const ask = async (): Promise<void> => {
    const mine = ++turn;
    const text = input.value.trim();
    const isEmpty = text === '';
    browse.hidden = false;
    if (isEmpty) {
      draw([]);
      status.textContent = '';
      danger.hidden = facets.hidden = true;
      return;
    }
    status.textContent = words['loading']!;
    const settled = async <Value>(promise: Promise<Value>, fallback: Value): Promise<Value> => promise.catch(() => fallback);
    const known = await settled<SearchExtras | null>(loadExtras(), null);
    if (mine !== turn) return;
    danger.hidden = known === null || !meansDanger(text, known.danger);
    const number = numberIn(text);
    const line = number === null ? undefined : known?.numbers[number];
    const first: Hit[] = line === undefined ? [] : [{ url: line[0], title: line[1], note: words['number']! }];
    const phrases = known === null ? [] : pagesForPhrases(text, known.pages).map((page) => ({ url: page.url, title: page.title, note: '' }));
    const [found, placeHits] = await Promise.all([
      settled(loadEngine().then((module) => searchWords(module, text, words['locale']!, chosen)), null),
      // A question that an everyday phrase answers is not a place.
      phrases.length > 0 ? [] : settled(loadPlaces().then((search) => search(text)), []),
    ]);
    if (mine !== turn) return;
    const seen = new Set<string>();
    const hits = [...first, ...placeHits, ...(chosen === '' ? phrases : []), ...(found?.hits ?? [])].filter((hit) => !seen.has(hit.url) && seen.add(hit.url));
    draw(hits);
    const total = Math.max(hits.length, found?.total ?? 0);
    status.textContent = hits.length === 0 ? (found === null ? words['failed']! : words['none']!) : total === 1 ? words['one']! : words['count']!.replace('{count}', String(total));
    browse.hidden = hits.length > 0;
    drawFacets(found?.sections ?? {});
  };

  const drawFacets = (sections: Readonly<Record<string, number>>) => {
    const names = Object.entries(sections).filter(([, count]) => count > 0);
    facets.hidden = names.length < 2 && chosen === '';
    const buttons = [['', words['all']!] as const, ...names.map(([name, count]) => [name, `${name} ${count}`] as const)].map(([name, label]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.setAttribute('aria-pressed', String(name === chosen));
      button.addEventListener('click', () => {
        chosen = name;
        void ask();
      });
      return button;
    });
    facets.replaceChildren(...buttons);
  };

  let wait: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => void loadExtras().catch(() => (extras = undefined)), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      chosen = '';
      void ask();
    }, 250);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(wait);
    void ask();
  });
}

/** Pages by their words: the whole question first, then without its fillers, so that a question asked as people speak finds something. */
async function searchWords(engine: Pagefind, text: string, locale: string, section: string): Promise<{ hits: Hit[]; total: number; sections: Record<string, number> }> {
  const options = section === '' ? {} : { filters: { section } };
  let found = await engine.search(queryForIndex(text), options);
  if (found?.results.length === 0) found = await engine.search(queryForIndex(withoutFillers(text, locale)), options);
  const fragments = await Promise.all((found?.results ?? []).slice(0, FIRST).map((result) => result.data()));
  return {
    hits: fragments.map((fragment) => ({ url: fragment.url, title: fragment.meta['shown'] ?? '', note: fragment.meta['lead'] ?? '' })),
    total: found?.results.length ?? 0,
    sections: found?.filters['section'] ?? {},
  };
}

function itemOf(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  const words = document.createElement('span');
  words.textContent = hit.title;
  if (hit.note !== '') {
    const note = document.createElement('small');
    note.textContent = hit.note;
    words.append(note);
  }
  link.append(words);
  item.append(link);
  return item;
}
