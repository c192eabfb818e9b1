/**
 * Brings the place field to life. The engine is loaded when the field is first used, so that a page costs one request;
 * what is typed stays in the page. Combobox after the WAI-ARIA pattern, answers in the flow of the page, real links.
 */
import type { PlaceHit } from '../domain/places/hits.ts';

type Search = (text: string) => Promise<PlaceHit[]>;

const form = document.querySelector<HTMLFormElement>('[data-place-field]');
const input = form?.querySelector<HTMLInputElement>('input');
const answers = form?.querySelector<HTMLElement>('[data-answers]');

if (form && input && answers) start(form, input, answers);

function start(form: HTMLFormElement, input: HTMLInputElement, answers: HTMLElement): void {
  const words = form.dataset as Record<'places' | 'former' | 'none' | 'failed' | 'loading' | 'count' | 'was', string>;
  const list = document.createElement('ul');
  list.id = 'place-answers';
  list.className = 'place-answers';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
  list.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'hint';
  answers.append(status, list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);

  let engine: Promise<Search> | undefined;
  const load = () => (engine ??= import('./place-search.ts').then(({ createPlaceSearch }) => {
    const search = createPlaceSearch('/data/places/');
    return (text: string) => search.query(text);
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
  const show = (hits: readonly PlaceHit[], text: string) => {
    list.replaceChildren(...hits.map((hit, index) => optionOf(hit, index, words)));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(-1);
    status.textContent = text;
  };

  const ask = async (): Promise<readonly PlaceHit[]> => {
    const mine = ++turn;
    const text = input.value.trim();
    if (text === '') {
      show([], '');
      return [];
    }
    try {
      const hits = await (await load())(text);
      if (mine !== turn) return [];
      show(hits, hits.length === 0 ? words.none : words.count.replace('{count}', String(hits.length)));
      return hits;
    } catch {
      if (mine === turn) show([], words.failed);
      return [];
    }
  };

  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => void ask());
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown') choose((chosen + 1) % count);
    else if (event.key === 'ArrowUp') choose((chosen + count) % (count + 1) === count ? -1 : (chosen <= 0 ? count : chosen) - 1);
    else if (event.key === 'Escape') show([], '');
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const option = options()[chosen];
    if (option !== undefined) location.assign(option.href);
    // One answer only: there is nothing to choose. Several: the reader chooses, a guess could lead to a wrong place.
    else void ask().then((hits) => hits.length === 1 && options()[0] !== undefined && location.assign(options()[0]!.href));
  });
}

/** One answer as a link; the former name it was found by stands under it, dashed, in Vietnamese. */
function optionOf(hit: PlaceHit, index: number, words: Record<'places' | 'former' | 'was', string>): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'presentation');
  const link = document.createElement('a');
  link.id = `place-answer-${index}`;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.tabIndex = -1;
  link.lang = 'vi';
  const base = hit.level === 'district' ? words.former : words.places;
  link.href = hit.level === 'province' ? `${base}${hit.slug}/` : `${base}${hit.provinceSlug}/${hit.slug}/`;
  const name = document.createElement('b');
  name.textContent = hit.name;
  link.append(name, hit.level === 'province' ? '' : `, ${hit.province}`);
  if (hit.via !== null) {
    const was = document.createElement('small');
    was.textContent = words.was.replace('{name}', hit.via);
    link.append(was);
  }
  item.append(link);
  return item;
}
