import type { PlaceHit } from '../domain/places/hits.ts';

/** Texts and paths an answer needs; `{name}` stands for the former place. */
export type OptionWords = Record<'places' | 'former' | 'was' | 'part' | 'maybe', string>;

/** One answer as a link. The former name it was found by stands under it, and whether that place was divided. */
export function placeOption(hit: PlaceHit, index: number, words: OptionWords): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'presentation');
  const link = document.createElement('a');
  link.id = `place-answer-${index}`;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.tabIndex = -1;
  const base = hit.level === 'district' ? words.former : words.places;
  link.href = hit.level === 'province' ? `${base}${hit.slug}/` : `${base}${hit.provinceSlug}/${hit.slug}/`;
  const place = vietnamese('span', '');
  const name = document.createElement('b');
  name.textContent = hit.name;
  place.append(name, hit.level === 'province' ? '' : `, ${hit.province}`);
  link.append(place);
  if (hit.via !== null) {
    const [before = '', after = ''] = formerWords(hit, words).split('{name}');
    const was = document.createElement('small');
    was.append(before, vietnamese('span', hit.via), after);
    // A space of its own: names are read out without the line break between them.
    link.append(' ', was);
  }
  item.append(link);
  return item;
}

function formerWords({ extent }: PlaceHit, words: OptionWords): string {
  return extent === 'part' || extent === 'land' ? words.part : extent === 'maybe' ? words.maybe : words.was;
}

function vietnamese(tag: 'span', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.lang = 'vi';
  element.textContent = text;
  return element;
}
