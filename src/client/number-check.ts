/** Looks a typed number up among those on the page; nothing leaves the device or enters the address. */
import { digitsTyped, numberKey } from '../domain/number-key.ts';

const form = document.querySelector<HTMLFormElement>('[data-number-check]');
const lines = [...document.querySelectorAll<HTMLElement>('[data-number]')];

if (form !== null) {
  form.hidden = false;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const input = form.querySelector('input')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const keys = [numberKey(input.value), digitsTyped(input.value)];
    // Without a digit there is nothing to judge, and nothing to warn of.
    if (keys[1] === '') {
      status.replaceChildren();
      return input.focus();
    }
    const found = lines.find((line) => keys.includes(line.dataset['number']!) || keys.includes(numberKey(line.dataset['number']!)));
    const state = found?.dataset['state'];
    const words = { right: form.dataset['right'], doubt: form.dataset['doubt'], retired: form.dataset['replaced'] }[state ?? ''] ?? form.dataset['unknown'];
    const answer = document.createElement('p');
    answer.className = 'quiet';
    answer.textContent = words ?? '';
    status.replaceChildren(answer);
    if (found === undefined) return;
    const list = document.createElement('ul');
    list.className = 'rows';
    list.append(found.cloneNode(true));
    status.append(list);
  });
}
