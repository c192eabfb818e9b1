/** Looks a typed number up among those on the page; nothing leaves the device or enters the address. */
const form = document.querySelector<HTMLFormElement>('[data-number-check]');
const lines = [...document.querySelectorAll<HTMLElement>('[data-number]')];

/** Digits as the page keys them: +84 for a Vietnamese line, short codes as they are. */
function keyOf(text: string): string {
  const digits = text.normalize('NFKC').replace(/[^\d+]/g, '').replace(/^00/, '+');
  return digits.replace(/^0(?=\d{8,})/, '+84').replace(/^84(?=\d{9})/, '+84');
}

if (form !== null) {
  form.hidden = false;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = form.querySelector('input')!.value;
    const keys = [keyOf(typed), typed.replace(/\D/g, '')];
    const found = keys[1] === '' ? undefined : lines.find((line) => keys.includes(line.dataset['number']!) || keys.includes(keyOf(line.dataset['number']!)));
    const state = found?.dataset['state'];
    const words = { right: form.dataset['right'], doubt: form.dataset['doubt'], retired: form.dataset['replaced'] }[state ?? ''] ?? form.dataset['unknown'];
    const answer = document.createElement('p');
    answer.className = 'quiet';
    answer.textContent = words ?? '';
    status.replaceChildren(answer, ...(found === undefined ? [] : [found.cloneNode(true)]));
  });
}
