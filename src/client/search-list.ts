import type { Hit } from './search-sources.ts';

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

/** A row of buttons for the sections with their counts; the chosen one is pressed. Keeps the focus on the button that was used. */
export function drawFacets(box: HTMLElement, all: string, sections: Readonly<Record<string, number>>, chosen: string, choose: (name: string) => void): void {
  const names = Object.entries(sections).filter(([name, count]) => count > 0 || name === chosen);
  box.hidden = names.length < 2 && chosen === '';
  const wasInside = box.contains(document.activeElement);
  box.replaceChildren(...[['', all] as const, ...names.map(([name, count]) => [name, `${name} ${count}`] as const)].map(([name, label]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.setAttribute('aria-pressed', String(name === chosen));
    button.addEventListener('click', () => choose(name));
    return button;
  }));
  if (wasInside) box.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
}
