import { facetNames, type Choice, type Hit, type TextHits } from './search-sources.ts';

/** One result: one link, its words and a line below. */
export function itemOf(hit: Hit): HTMLLIElement {
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

/** A choice for each facet of the box, `<select name>`, with what each value would leave. A facet with one value is no choice. */
export function drawFacets(box: HTMLElement, facets: TextHits['facets'], chosen: Choice, choose: (next: Choice) => void): void {
  for (const name of facetNames) {
    const select = box.querySelector<HTMLSelectElement>(`[name=${name}]`)!;
    const values = Object.entries(facets[name] ?? {}).filter(([value, count]) => count > 0 || value === chosen[name]);
    select.length = 1;
    for (const [value, count] of values) select.add(new Option(`${value} (${count})`, value, false, value === chosen[name]));
    select.parentElement!.hidden = values.length < 2 && chosen[name] === undefined;
    select.onchange = () => {
      const { [name]: _, ...others } = chosen;
      choose(select.value === '' ? others : { ...others, [name]: select.value });
    };
  }
  box.hidden = facetNames.every((name) => box.querySelector(`[name=${name}]`)!.parentElement!.hidden);
}
