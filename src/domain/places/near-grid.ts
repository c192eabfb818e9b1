/** Which provinces lie in each cell of the map, so that only their outlines need to be loaded. */
export interface NearGrid {
  /** Codes and slugs of the provinces, in the order the cells count them. */
  provinces: { code: string; slug: string }[];
  /** Provinces by cell; see cellOf. Cells far from Viet Nam are missing. */
  cells: Map<string, number[]>;
}

/** Cells a degree; one is about 5.5 km wide. */
export const CELLS = 20;

/** Name of the cell a point lies in. */
export function cellOf({ lat, lon }: { lat: number; lon: number }): string {
  return `${Math.floor(lat * CELLS)},${Math.floor(lon * CELLS)}`;
}

/** Reads near/grid.txt: provinces as code and slug, then runs of equal cells, row by row from the south. */
export function readNearGrid(text: string): NearGrid {
  const [first = '', ...rows] = text.split('\n');
  const provinces = first.split(' ').map((entry) => ({ code: entry.slice(0, 2), slug: entry.slice(2) }));
  const cells = new Map<string, number[]>();
  for (const row of rows) {
    const [y = '', x = '', ...runs] = row.split(' ');
    let column = Number(x);
    for (const run of runs) {
      // Letters are provinces, the number after them how many cells follow one another.
      const [, letters = '', count = ''] = /^([A-Za-z]*)(\d*)$/.exec(run) ?? [];
      for (let left = Number(count || 1); left > 0; left -= 1, column += 1) {
        if (letters) cells.set(`${y},${column}`, [...letters].map((letter) => LETTERS.indexOf(letter)));
      }
    }
  }
  return { provinces, cells };
}

/** One letter for each province of the grid. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Codes of the provinces whose outlines to load for a point, the likeliest first; none far from Viet Nam. */
export function provincesNear(grid: NearGrid, point: { lat: number; lon: number }): string[] {
  return (grid.cells.get(cellOf(point)) ?? []).map((number) => grid.provinces[number]?.code ?? '');
}
