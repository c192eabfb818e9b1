/**
 * Brings the place field to life. The engine is loaded when the field is first used, so that a page costs one request;
 * what is typed stays in the page. Combobox after the WAI-ARIA pattern, answers in the flow of the page, real links.
 */
import type { PlaceHit } from '../domain/places/hits.ts';
import { placeOption, type OptionWords } from './place-option.ts';

type Search = (text: string) => Promise<PlaceHit[]>;
type Words = OptionWords & Record<'none' | 'failed' | 'loading' | 'count' | 'more' | 'split', string>;

/** So many answers are the most the search gives: there may be others. */
const MOST = 5;
/** Only a reader who waits longer than this is told to, in milliseconds. */
const PATIENCE = 500;

const form = document.querySelector<HTMLFormElement>('[data-place-field]');
const input = form?.querySelector<HTMLInputElement>('input');
const answers = form?.querySelector<HTMLElement>('[data-answers]');

if (form && input && answers) start(form, input, answers);

function start(form: HTMLFormElement, input: HTMLInputElement, answers: HTMLElement): void {
  const words = form.dataset as Words & { province?: string };
  const ways = form.querySelector<HTMLElement>('[data-ways]');
  const list = document.createElement('ul');
  list.id = 'place-answers';
  list.className = 'place-answers';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels?.[0]?.textContent?.trim() ?? '');
  list.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'hint';
  answers.append(status, list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);

  let engine: Promise<Search> | undefined;
  const load = () => (engine ??= import('./place-search.ts').then(({ createPlaceSearch }) => {
    const search = createPlaceSearch('/data/places/');
    return (text: string) => search.query(text, Infinity, words.province);
  }).catch((error: unknown) => {
    engine = undefined;
    throw error;
  }));

  let turn = 0;
  let chosen = -1;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const choose = (index: number) => {
    chosen = index;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options()[index];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const show = (hits: readonly PlaceHit[], text: string, isLost = false) => {
    list.replaceChildren(...hits.map((hit, index) => placeOption(hit, index, words)));
    list.hidden = hits.length === 0;
    list.setAttribute('aria-busy', 'false');
    if (ways) ways.hidden = !isLost;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(-1);
    status.textContent = text;
  };
  const close = () => {
    // An answer still on its way must not open the list again.
    turn += 1;
    show([], '');
  };

  const ask = async (): Promise<readonly PlaceHit[]> => {
    const mine = ++turn;
    const text = input.value.trim();
    if (text === '') {
      show([], '');
      return [];
    }
    list.setAttribute('aria-busy', 'true');
    const waiting = setTimeout(() => mine === turn && (status.textContent = words.loading), PATIENCE);
    try {
      const hits = await (await load())(text);
      if (mine !== turn) return [];
      show(hits, hits.length === 0 ? words.none : countText(hits, words), hits.length === 0);
      return hits;
    } catch {
      if (mine === turn) show([], words.failed, true);
      return [];
    } finally {
      clearTimeout(waiting);
    }
  };

  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    // What was pointed at answered other words.
    choose(-1);
    void ask();
  });
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (count === 0) {
      if (event.key !== 'ArrowDown' || input.value.trim() === '') return;
      void ask();
    } else if (event.key === 'ArrowDown') choose((chosen + 1) % count);
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? count - 1 : chosen - 1);
    else if (event.key === 'Escape') close();
    else {
      // The caret moves in the text: the reader has left the list.
      if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) choose(-1);
      return;
    }
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const option = options()[chosen];
    if (option !== undefined) return location.assign(option.href);
    // One answer only: there is nothing to choose. Several: the reader chooses, a guess could lead to a wrong place.
    void ask().then((hits) => {
      if (hits.length === 1) options()[0]?.click();
      else list.scrollIntoView({ block: 'nearest' });
    });
  });
}

/** How many there are; first, when they are all parts of one former place, why there are several. */
function countText(hits: readonly PlaceHit[], words: Words): string {
  const count = (hits.length < MOST ? words.count : words.more).replace('{count}', String(hits.length));
  const isDivided = hits.length > 1 && hits.every(({ via, extent }) => via === hits[0]?.via && extent !== null && extent !== 'whole');
  return isDivided ? `${words.split} ${count}` : count;
}
