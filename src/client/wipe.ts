/** Removes everything this site keeps in the browser, then looks again and says what is left. */
const box = document.querySelector<HTMLElement>('[data-wipe]');

if (box) void start(box);

/** Names of the caches; none where the browser has no caches, as on an address without https. */
async function cacheNames(): Promise<string[]> {
  return 'caches' in window ? caches.keys() : [];
}

/** What is here now: pages kept, and everything that must be gone after wiping. */
async function look(): Promise<{ pages: number; things: number }> {
  const names = await cacheNames();
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return { pages: keys.flat().filter(({ url }) => url.endsWith('/')).length, things: names.length + workers.length + localStorage.length + sessionStorage.length };
}

async function wipe(): Promise<void> {
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
  for (const name of await cacheNames()) await caches.delete(name);
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of (await indexedDB.databases?.()) ?? []) if (name !== undefined) indexedDB.deleteDatabase(name);
}

async function start(box: HTMLElement): Promise<void> {
  const words = box.dataset as Record<'none' | 'some' | 'gone' | 'notGone', string>;
  const button = box.querySelector('button')!;
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  try {
    const { pages, things } = await look();
    status.textContent = things === 0 ? words.none : words.some.replace('{n}', String(pages));
    box.hidden = false;
  } catch {
    // Storage is closed to this page: nothing can have been kept.
    return;
  }
  button.addEventListener('click', async () => {
    let left = 1;
    try {
      await wipe();
      left = (await look()).things;
    } catch {}
    status.textContent = left === 0 ? words.gone : words.notGone;
  });
}

// A module of its own: its names are not the page's.
export {};
