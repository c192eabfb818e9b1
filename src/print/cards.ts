import { unbreakable } from '../domain/phone.ts';
import { html, type Markup } from './html.ts';
import { langOf, type Sheet } from './sheet.ts';

/** A4 sheet of ten cards of 90 × 54 mm: numbers only, no name of the site, no subject; the right column looks like a discount card. */
export function cards(sheet: Sheet): Markup {
  const { t, facts } = sheet;
  const [helpline, police, ambulance] = facts.big.map((record) => record.phones[0]!.number);
  // A card has no room to say that a number is old: such a number stays on the leaflet, where it can.
  const local = facts.doors.find((door) => door.state !== 'pre-merger' && door.record.coverage.scope !== 'national')?.phone.number;
  const others = html`<span>${police!}, ${ambulance!}</span><span>${local === undefined ? '' : unbreakable(local)}</span>`;
  const plain = html`<div class="card"><b>${helpline!}</b><span><strong>${t('print.free')}</strong><br>${t('print.dayNight')}</span><p>${others}</p></div>`;
  const disguised = html`<div class="card shop"><h3>${t('print.discountCard')}</h3><ul class="stamps">${Array.from({ length: 8 }, () => html`<li></li>`)}</ul><span>${t('print.discountCode')}</span><b>${helpline!}</b><p>${others}</p></div>`;
  return html`<div class="sheet a4 cards" lang="${langOf(sheet)}"><p class="cut">${t('print.cut')}</p><div class="grid">${Array.from({ length: 5 }, () => [plain, disguised])}</div></div>`;
}
