import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws the two woven patterns into src/styles, a few bytes each: `npm run draw:patterns`. They are small pictures and no
 * drawings in SVG, because a browser opens a whole document for each SVG in a style before it paints anything (measured
 * with `npm run bench:pages`: 20 to 70 ms on a slow phone).
 */
type Colour = readonly [red: number, green: number, blue: number, opacity?: number];

const CHAM: Colour = [0x1a, 0x27, 0x57];
const NGHE: Colour = [0xe8, 0xa8, 0x30];
const TREN: Colour = [0xfd, 0xf8, 0xec];
const LINE: Colour = [0x22, 0x30, 0x63];
const NOTHING: Colour = [0, 0, 0, 0];

/** The band under and over cloth: a lozenge of turmeric between stitches of cotton. A letter a pixel. */
const band = `
...oo..............oo...
...oo......nn......oo...
.oo........nn........oo.
.oo......nnnnnn......oo.
.........nnnnnn.........
.......nnnnnnnnnn.......
oo.....nnnn..nnnn.....oo
oo.....nnnn..nnnn.....oo
.......nnnnnnnnnn.......
.........nnnnnn.........
.oo......nnnnnn......oo.
.oo........nn........oo.
...oo......nn......oo...
...oo..............oo...`.trim().split('\n');

/** Batik lines of the first page: lozenges in one another, and quarters of them at the edges, in steps as a loom makes them. */
const BATIK_SIZE = 48;
const batik = Array.from({ length: BATIK_SIZE }, (_, y) => Array.from({ length: BATIK_SIZE }, (_, x) => {
  const fromMiddle = (at: number) => Math.abs(at - (BATIK_SIZE - 1) / 2);
  const fromEdge = (at: number) => Math.min(at, BATIK_SIZE - 1 - at) + 0.5;
  const inner = fromMiddle(x) + fromMiddle(y);
  const outer = Math.min(fromEdge(x) + fromMiddle(y), fromMiddle(x) + fromEdge(y));
  return [2, 8, 14, 20].includes(inner) || outer === 6 ? 'l' : '.';
}).join(''));

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const size = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** A picture of rows of letters as PNG with a palette of at most four colours (PNG specification, third edition). */
function png(rows: readonly string[], palette: Readonly<Record<string, Colour>>): Buffer {
  const letters = Object.keys(palette);
  const bits = letters.length > 2 ? 2 : 1;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]!.length, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  const lines = rows.map((row) => {
    const line = Buffer.alloc(1 + Math.ceil((row.length * bits) / 8));
    for (const [x, letter] of [...row].entries()) line[1 + Math.floor((x * bits) / 8)]! |= letters.indexOf(letter) << (8 - bits - ((x * bits) % 8));
    return line;
  });
  const colours = Object.values(palette);
  const opacities = colours.map(([, , , opacity = 255]) => opacity);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('PLTE', Buffer.from(colours.flatMap(([red, green, blue]) => [red, green, blue]))),
    ...(opacities.some((opacity) => opacity < 255) ? [chunk('tRNS', Buffer.from(opacities))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

function write(name: string, selector: string, picture: Buffer): void {
  const file = new URL(`../src/styles/${name}.css`, import.meta.url);
  writeFileSync(file, `/* Drawn by npm run draw:patterns. */\n${selector}{--${name}:url(data:image/png;base64,${picture.toString('base64')})}\n`);
}
write('band', ':root', png(band, { '.': CHAM, n: NGHE, o: TREN }));
write('batik', '.hero', png(batik, { '.': NOTHING, l: LINE }));
