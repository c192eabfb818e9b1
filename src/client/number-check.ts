/** Looks a typed number up among those on the page; nothing leaves the device or enters the address. */
import { digitsTyped, numberKey } from '../domain/number-key.ts';

const form = document.querySelector<HTMLFormElement>('[data-number-check]');
const lines = [...document.querySelectorAll<HTMLElement>('[data-number]')];

/** A line of the answer. */
function line(name: string, words = ''): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = words;
  return made;
}

if (form !== null) {
  form.hidden = false;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const input = form.querySelector('input')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const keys = [numberKey(input.value), digitsTyped(input.value)];
    // Without a digit there is nothing to judge, and nothing to warn of.
    if (keys[1] === '') {
      status.replaceChildren(line('quiet', form.dataset['empty']));
      return input.focus();
    }
    const found = lines.find(({ dataset }) => keys.includes(dataset['number']!) || keys.includes(numberKey(dataset['number']!)));
    const state = found?.dataset['state'];
    const words = { right: form.dataset['right'], doubt: form.dataset['doubt'], retired: form.dataset['replaced'] }[state ?? ''] ?? form.dataset['unknown'];
    status.replaceChildren(line('quiet', words));
    if (found === undefined) return;
    const list = document.createElement('ul');
    list.className = state === 'retired' ? 'retired' : 'rows';
    list.append(found.cloneNode(true));
    status.append(list);
    // Who calls and shows a number of the directory would gain by our answer.
    if (state !== 'retired') status.append(line('faked', form.dataset['faked']));
  });
}
