import { cards } from './cards.ts';
import type { Markup } from './html.ts';
import { leafletBack, leafletFront } from './leaflet.ts';
import { poster } from './poster.ts';
import type { Sheet, SheetKind } from './sheet.ts';

/** The sides of a sheet in printing order. With a second language, a leaflet has one language on each side. */
export function sheetPages(kind: SheetKind, sheet: Sheet, second?: Sheet): Markup[] {
  if (kind === 'leaflet') return second === undefined ? [leafletFront(sheet), leafletBack(sheet)] : [leafletFront(sheet), leafletFront(second)];
  const draw = kind === 'poster' ? poster : cards;
  return second === undefined ? [draw(sheet)] : [draw(sheet), draw(second)];
}
