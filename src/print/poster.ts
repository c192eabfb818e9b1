import { addressInWords } from '../domain/print/address-in-words.ts';
import { html, type Markup } from './html.ts';
import { doorRows, legalDoors } from './leaflet.ts';
import { bigNumbers, imprint, langOf, usedRecords, wayToPage, type Sheet } from './sheet.ts';

const STRIPS = 9;
const DOORS = 3;

/** A4 poster for a wall: the lower edge is cut between the strips, one is torn off and taken away. */
export function poster(sheet: Sheet): Markup {
  const { t, facts } = sheet;
  const [helpline, police, ambulance] = facts.big.map((record) => record.phones[0]!.number);
  const strip = html`<li><b>${helpline!}</b><span>${t('print.free')} · ${police!} · ${ambulance!}<br>${addressInWords(sheet.url).split('/')[0]!}</span></li>`;
  return html`<div class="sheet a4 poster" lang="${langOf(sheet)}"><div class="band"></div><div class="in">
<p class="title">${t('print.title')}</p>${bigNumbers(sheet)}${legalDoors(sheet)}${doorRows(sheet, facts.doors.slice(0, DOORS))}
${wayToPage(sheet)}<p class="imprint">${imprint(sheet)}</p>${usedRecords(sheet, DOORS)}</div>
<ul class="strips">${Array.from({ length: STRIPS }, () => strip)}</ul></div>`;
}
