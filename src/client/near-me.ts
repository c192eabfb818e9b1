import { type NearAnswer, nearAnswer, REACH_METRES } from '../domain/places/near-answer.ts';
import { communesNear, edgeMetres, type Outlines, readOutlines } from '../domain/places/near.ts';
import { type NearGrid, provincesNear, readNearGrid } from '../domain/places/near-grid.ts';

/** A position as the browser gives it: degrees, and metres of accuracy. */
export interface Position {
  lat: number;
  lon: number;
  accuracy: number;
}

/** A commune near the position, with the segment of its province in the page's address. */
export type PlacedMatch = NearAnswer['matches'][number] & { provinceSlug: string };

/** Finds the commune of a position on the device. The position is sent nowhere; only outline files are fetched. */
export interface NearMe {
  /** @throws when a file cannot be loaded; the next call tries again. */
  locate(position: Position): Promise<{ kind: NearAnswer['kind']; matches: readonly PlacedMatch[] }>;
}

/** Nearer to the edge of a province than this the next one is looked at too: the neighbour may lie there. */
const EDGE_METRES = 150;

/** Opens the near-me files under the folder of the place index, e.g. `/data/places/`. `load` reads one file and exists for tests. */
export function createNearMe(baseUrl: string, load: (url: string) => Promise<string> = fetchText): NearMe {
  const base = `${baseUrl.replace(/\/$/, '')}/near/`;
  const outlines = new Map<string, Outlines>();
  let grid: NearGrid | undefined;
  return {
    async locate(position) {
      grid ??= readNearGrid(await load(`${base}grid.txt`));
      const seen: Outlines[] = [];
      for (const code of provincesNear(grid, position)) {
        let outline = outlines.get(code);
        if (!outline) outlines.set(code, (outline = readOutlines(await load(`${base}${code}.txt`))));
        seen.push(outline);
        const [first] = communesNear(position, seen, REACH_METRES);
        if (first?.isInside && edgeMetres(position, outline) > Math.max(EDGE_METRES, position.accuracy)) break;
      }
      const answer = nearAnswer(communesNear(position, seen, REACH_METRES), position.accuracy);
      const slugs = new Map(grid.provinces.map(({ code, slug }) => [code, slug]));
      return { kind: answer.kind, matches: answer.matches.map((match) => ({ ...match, provinceSlug: slugs.get(match.provinceCode) ?? '' })) };
    },
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
}
