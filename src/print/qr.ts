import { encode } from 'uqr';
import { html, type Markup } from './html.ts';

/** Quiet zone around a code, in modules. Source: ISO/IEC 18004. */
const QUIET = 4;

/** A QR code, error level M, as one SVG path: black on white, sharp at any size. `label` is what it leads to, for screen readers. */
export function qrCode(url: string, label: string): Markup {
  const { data, size } = encode(url, { ecc: 'M', boostEcc: false, border: QUIET });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < size; ) {
      if (!row[x]) { x += 1; continue; }
      const start = x;
      while (row[x]) x += 1;
      runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
    }
  });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`;
}
