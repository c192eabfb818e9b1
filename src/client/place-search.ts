import type { PlaceHit } from '../domain/places/hits.ts';
import { addFile, openIndex, type PlaceIndex } from '../domain/places/index-read.ts';
import { searchPlaces } from '../domain/places/search.ts';

/** Place search in the browser. Nothing typed leaves the device: only index files are fetched. */
export interface PlaceSearch {
  /**
   * At most five answers, best first; none for what is no place, and none when they would need more than `most` files
   * in one step: slips are looked for in all names, and not every question is worth that. Of namesakes, those in the
   * province with the code `own` come first.
   * @throws when an index file cannot be loaded; the next call tries again.
   */
  query(text: string, most?: number, own?: string): Promise<PlaceHit[]>;
}

/**
 * Opens the index under a folder, e.g. `/data/places/`. Files are fetched when a query needs them and kept for the page's life.
 * `load` reads one file and `onLate` hears that the late part of the script is fetched; both exist for tests.
 */
export function createPlaceSearch(baseUrl: string, load: (url: string) => Promise<string> = fetchText, onLate?: () => void): PlaceSearch {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const loading = new Map<string, Promise<void>>();
  let index: PlaceIndex | undefined;
  const once = (path: string, use: (text: string) => void) => {
    let promise = loading.get(path);
    if (!promise) {
      promise = load(base + path).then(use);
      // A lost connection must not spoil the file for good.
      promise.catch(() => loading.delete(path));
      loading.set(path, promise);
    }
    return promise;
  };
  return {
    async query(text, most = Infinity, own = '') {
      if (!index) await once('head.txt', (file) => void (index ??= openIndex(file)));
      const opened = index as unknown as PlaceIndex;
      for (;;) {
        const { hits, missing } = searchPlaces(opened, text, own);
        if (missing.length === 0) return hits;
        if (missing.filter((path) => !loading.has(path)).length > most) return [];
        await Promise.all(missing.map((path) => (path === 'late' ? loadLate(opened, onLate) : once(path, (file) => addFile(opened, path, file)))));
      }
    },
  };
}

async function loadLate(index: PlaceIndex, onLate?: () => void): Promise<void> {
  onLate?.();
  index.late = (await import('../domain/places/late.ts')).lateParts;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
}
