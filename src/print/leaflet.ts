import type { PaperDoor } from '../domain/print/sheet-facts.ts';
import { unbreakable } from '../domain/phone.ts';
import { hoursInWords } from '../i18n/opening-hours.ts';
import { html, type Markup } from './html.ts';
import { bigNumbers, imprint, langOf, usedRecords, wayToPage, type Sheet } from './sheet.ts';

const signs = ['light', 'hurry', 'secret', 'company', 'debt', 'path'] as const;

/** Numbers of the place, one row each; an old one says so in words. */
export function doorRows({ t, locale, facts }: Sheet, doors: readonly PaperDoor[]): Markup {
  const about = ({ record, phone, state }: PaperDoor) => {
    const hours = phone.hours ?? record.hours;
    const parts = [hours === undefined || hours.note !== undefined ? null : hours.always ? t('hours.short') : hoursInWords(hours, locale, t), phone.cost === 'free' ? t('cost.free') : null, state === 'pre-merger' ? t('print.notRechecked', { number: facts.big[0]!.phones[0]!.number }) : state === 'single-source' ? t('print.oneSource') : null];
    return parts.filter((part) => part !== null).join(t('list.semicolon'));
  };
  return html`<ul class="numbers">${doors.map((door) => html`<li><span>${door.record.name[locale]}<small>${about(door)}</small></span><b>${unbreakable(door.phone.number)}</b></li>`)}</ul>`;
}

/** Who must receive a person by law, without a number: works where no local number is known. */
export function legalDoors({ t, inline, isOuter }: Sheet): Markup {
  const who = isOuter === null ? t('print.anyCommittee') : isOuter ? t('print.outerDoors', { name: inline }) : t('print.innerDoors', { name: inline });
  return html`<p class="law"><strong>${t('print.goThere')}</strong> ${who} ${t('print.noPapers')}</p>`;
}

/** Front of the leaflet: whom to call, when to stop and ask, the way to the page. */
export function leafletFront(sheet: Sheet): Markup {
  const { t } = sheet;
  return html`<div class="sheet a5" lang="${langOf(sheet)}"><div class="band"></div><div class="in">
<p class="title">${t('print.title')}</p>${bigNumbers(sheet)}
<div class="stop"><h2>${t('print.stop')}</h2><ul>${signs.map((sign) => html`<li>${t(`print.sign.${sign}`)}</li>`)}</ul></div>
${wayToPage(sheet)}<p class="imprint">${imprint(sheet)}</p></div><div class="band"></div></div>`;
}

/** Back of the leaflet: the doors of the place, what to say, which records were used. */
export function leafletBack(sheet: Sheet): Markup {
  const { t, inline, facts } = sheet;
  return html`<div class="sheet a5 back" lang="${langOf(sheet)}"><div class="band"></div><div class="in">
<h2>${t('print.doorsOf', { name: inline })}</h2>${legalDoors(sheet)}${doorRows(sheet, facts.doors)}
<p class="note">${t('print.ask')}</p><p class="note">${t('print.abroad')}</p>
<p class="imprint">${imprint(sheet)}</p>${usedRecords(sheet)}</div></div>`;
}
