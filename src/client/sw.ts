/**
 * Keeps pages for a line that is gone. Registered only when a reader asked for it (client/keep.ts), removed by the safety
 * page (client/wipe.ts). A kept page is asked from the network first, so that a corrected number arrives; the copy
 * answers when the network fails or is slow. A page that was not kept is answered by the page above it, or by the one
 * with the emergency numbers: never by an empty screen.
 */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: { readonly paths: readonly string[]; readonly below: readonly string[] };
  readonly ports: readonly MessagePort[];
}
declare const skipWaiting: () => Promise<void>;
declare const clients: { claim(): Promise<void> };

const NAME = 'giu';
const PLACES = '/data/keep/places.txt';
const STAMP = '/data/keep/stamp.txt';
/** Scripts, whose names bear the hash of what they hold. */
const SCRIPTS = '/_astro/';
/** Longer than this a reader in danger should not look at an empty screen when the copy is here, in milliseconds. */
const PATIENCE = 4000;
const loose = { ignoreSearch: true, ignoreVary: true };

/** Fetches a file whole before it is kept: a line that breaks must not leave half a page. With a page come its scripts. */
async function keep(cache: Cache, path: string, seen: Set<string>): Promise<string> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (response.status === 404) {
    // Taken off the site since it was kept.
    await cache.delete(path);
    return '';
  }
  if (!response.ok) throw new Error(path);
  const copy = response.clone();
  const text = await response.text();
  for (const [, name] of text.matchAll(/(?:\/_astro|\.)\/([\w.@-]+\.js)/g)) {
    const script = SCRIPTS + name;
    if (!seen.has(script)) await keep(cache, script, seen.add(script));
  }
  await cache.put(path, copy);
  return text;
}

/** Several at a time: one by one waits for the line, all at once drowns it. */
async function keepAll(cache: Cache, paths: readonly string[], seen: Set<string>, onEach: () => void): Promise<void> {
  const rest = [...paths];
  await Promise.all([1, 2, 3, 4].map(async () => {
    for (let path = rest.shift(); path; path = rest.shift()) {
      await keep(cache, path, seen);
      onEach();
    }
  }));
}

/** The place index comes in one file and is kept as the files that the place field asks for. */
async function keepPlaces(cache: Cache): Promise<void> {
  const response = await fetch(PLACES, { cache: 'no-cache' });
  if (!response.ok) throw new Error(PLACES);
  for (const part of (await response.text()).split('\f').slice(1)) {
    const at = part.indexOf('\n');
    await cache.put(`/data/places/${part.slice(0, at)}`, new Response(part.slice(at + 1)));
  }
}

async function save({ data, ports }: Told): Promise<void> {
  const tell = (done: number, total: number) => ports[0]?.postMessage([done, total]);
  try {
    const cache = await caches.open(NAME);
    const seen = new Set<string>();
    let done = 0;
    // One more than the pages: until the stamp is kept, not everything is.
    let total = data.paths.length + 1;
    const onEach = () => tell(++done, total);
    await keepAll(cache, data.paths, seen, onEach);
    await keepPlaces(cache);
    const pages = new Set<string>();
    for (const top of data.below) {
      const text = await (await cache.match(top))!.text();
      for (const [, link = ''] of text.matchAll(/href="([^"#?:]+\/)"/g)) {
        const path = new URL(link, location.origin + top).pathname;
        if (path.startsWith(top) && path !== top && !data.paths.includes(path)) pages.add(path);
      }
    }
    total += pages.size;
    await keepAll(cache, [...pages], seen, onEach);
    await keep(cache, STAMP, seen);
    tell(total, total);
  } catch {
    tell(-1, 0);
  }
}

let isRefreshing = false;
/** When the site was built anew, every kept page is fetched again. The stamp is kept last: a broken line means once more. */
async function refresh(cache: Cache): Promise<void> {
  if (isRefreshing) return;
  isRefreshing = true;
  try {
    const before = await cache.match(STAMP);
    const now = await fetch(STAMP, { cache: 'no-cache' });
    if (!now.ok || (await before?.text()) === (await now.clone().text())) return;
    const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    const seen = new Set<string>();
    await keepAll(cache, kept.filter((path) => path.endsWith('/')), seen, () => undefined);
    await keepPlaces(cache);
    // Scripts of an earlier build: no kept page asks for them any more.
    for (const path of kept) if (path.startsWith(SCRIPTS) && !seen.has(path)) await cache.delete(path);
    await cache.put(STAMP, now);
  } catch {
    // The line broke: what is kept stays, the next visit tries again.
  } finally {
    isRefreshing = false;
  }
}

async function answer(event: Asked, path: string): Promise<Response> {
  const { request } = event;
  if (!(await caches.has(NAME))) return fetch(request);
  const cache = await caches.open(NAME);
  const copy = await cache.match(path, loose);
  const isPage = request.mode === 'navigate';
  if (!copy && !isPage) return fetch(request);
  // Under one name a script never changes: no reason to wait for the line.
  if (copy && path.startsWith(SCRIPTS)) return copy;
  const network = fetch(request).then((response) => {
    if (response.ok && copy) event.waitUntil(cache.put(path, response.clone()).catch(() => undefined));
    if (response.ok && isPage) event.waitUntil(refresh(cache));
    return response;
  });
  event.waitUntil(network.catch(() => undefined));
  if (copy) {
    const late = new Promise<Response>((use) => setTimeout(use, PATIENCE, copy));
    return Promise.race([network.then((response) => (response.status < 500 ? response : copy)), late]).catch(() => copy);
  }
  return network.catch(async (error: unknown) => {
    // Led there, not shown in its place: links of a page are right only at its own address.
    for (let up = path; up !== '/'; up = up.replace(/[^/]*\/?$/, '')) {
      if (await cache.match(up)) return Response.redirect(up);
    }
    const help = (await cache.keys()).find(({ url }) => /\/(khan-cap|emergency)\/$/.test(url));
    if (help) return Response.redirect(help.url);
    throw error;
  });
}

addEventListener('install', () => void skipWaiting());
addEventListener('activate', (event) => (event as Lasting).waitUntil(clients.claim()));
addEventListener('message', (event) => (event as unknown as Told).waitUntil(save(event as unknown as Told)));
addEventListener('fetch', (event) => {
  const asked = event as Asked;
  const { origin, pathname } = new URL(asked.request.url);
  if (asked.request.method === 'GET' && origin === location.origin) asked.respondWith(answer(asked, pathname));
});

// A module of its own: its names are not the page's.
export {};
