import { MARK } from './exit-mark.ts';

/**
 * Exit: blanks the page at once, clears the title, leaves one meaningless mark and replaces the page, so that Back
 * does not show it. Without this script the link still leads away. Nothing is logged or sent.
 * Design and limits: reference on safe browsing; told to readers on the safety page.
 */

/** What the browser may lack or refuse: leaving must work all the same. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {}
}

/**
 * Firefox keeps a page for Back with the storage as it was then: the mark would be missing and Back would show the page.
 * A kept page that is spoken to is given up, by Chromium too. Open tabs hear it as well, and stay as they are.
 */
let channel: BroadcastChannel | undefined;
attempt(() => {
  channel = new BroadcastChannel(MARK);
  channel.addEventListener('message', () => undefined);
});

function leave(to: string): void {
  document.documentElement.hidden = true;
  document.title = '\u200B';
  attempt(() => sessionStorage.setItem(MARK, to));
  channel?.postMessage(0);
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
  attempt(() => {
    const to = sessionStorage.getItem(MARK);
    if (to === null) return;
    if (event.persisted || entry?.type === 'back_forward') leave(to);
    else sessionStorage.removeItem(MARK);
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
