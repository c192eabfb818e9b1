/**
 * Turns the lists of a text into boxes that can be ticked. A self-check also counts, aloud, and can be wiped at once.
 * Nothing is stored: the ticks live in the page and go with it.
 */
export function startChecklists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
    const boxes = [...list.querySelectorAll('li')].map((item) => {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.autocomplete = 'off';
      const label = document.createElement('label');
      const words = document.createElement('span');
      words.append(...item.childNodes);
      label.append(box, words);
      item.append(label);
      return box;
    });
    list.classList.add('live');
    if ('selfCheck' in list.dataset) addCount(list, boxes);
  }
}

function addCount(list: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const answer = document.createElement('p');
  answer.setAttribute('role', 'status');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'btn o';
  clear.textContent = list.dataset['clear']!;
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    answer.textContent = ticked === 0 ? '' : list.dataset['count']!.replace('{n}', String(ticked));
  };
  clear.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    show();
  });
  list.addEventListener('change', show);
  list.append(answer, clear);
}
