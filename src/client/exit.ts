/**
 * Exit: blanks the page at once, clears the title, leaves one meaningless mark and replaces the page, so that Back
 * does not show it. Without this script the link still leads away. Nothing is logged or sent.
 * Design and limits: reference on safe browsing; told to readers on the safety page.
 */
const MARK = 'x';

function storage(action: (store: Storage) => void): void {
  // Storage may be blocked: leaving must work all the same.
  try {
    action(sessionStorage);
  } catch {}
}

function leave(to: string): void {
  document.documentElement.hidden = true;
  document.title = '\u200B';
  storage((store) => store.setItem(MARK, to));
  location.replace(to);
}

const exits = document.querySelectorAll<HTMLAnchorElement>('[data-safe-exit]');

for (const link of exits) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
}

// Coming back by Back, from the page cache too, leads on to the neutral page. Coming back on purpose clears the mark.
addEventListener('pageshow', (event) => {
  const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  storage((store) => {
    const to = store.getItem(MARK);
    if (to === null) return;
    if (event.persisted || entry?.type === 'back_forward') leave(to);
    else store.removeItem(MARK);
  });
});

// Shift three times, each within a second of the last and nothing typed between.
let presses = 0;
let last = 0;
addEventListener('keydown', (event) => {
  const isNext = event.key === 'Shift' && !event.repeat && event.timeStamp - last < 1000;
  presses = event.key === 'Shift' && !event.repeat ? (isNext ? presses + 1 : 1) : 0;
  last = event.timeStamp;
  if (presses === 3 && exits[0] !== undefined) leave(exits[0].href);
});
