import { addressInWords } from '../domain/print/address-in-words.ts';
import type { SheetFacts } from '../domain/print/sheet-facts.ts';
import { formatDay } from '../i18n/format.ts';
import { localeInfo, type Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/messages.ts';
import { html, type Markup } from './html.ts';
import { qrCode } from './qr.ts';

export const sheetKinds = ['leaflet', 'poster', 'cards'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Where the sheets of the whole country stand among those of the provinces. */
export const wholeCountry = 'quoc-gia';

/** Everything a sheet of one place in one language is made from. */
export interface Sheet {
  readonly locale: Locale;
  readonly t: Translate;
  readonly facts: SheetFacts;
  /** Place as a title, e.g. "Phường Hồng Gai, tỉnh Quảng Ninh". */
  readonly place: string;
  /** Place inside a sentence, e.g. "phường Hồng Gai". */
  readonly inline: string;
  /** Commune at the border or the sea: the border guard also receives people (Law 53/2024 art. 27). Null above a commune. */
  readonly isOuter: boolean | null;
  /** Absolute address of the place's page, in the sheet's language. */
  readonly url: string;
  readonly today: string;
}

/** Attributes that name the language of a sheet. */
export const langOf = (sheet: Sheet) => localeInfo[sheet.locale].tag;

/** Place, print day and check day: stands on every sheet that is not a card. */
export function imprint(sheet: Sheet): Markup {
  const { t, facts, locale, today } = sheet;
  return html`${t('print.printed', { day: formatDay(today, locale) })} ${t('print.checkAfter', { day: formatDay(facts.checkAfter, locale) })}`;
}

/** Which record states were used: `id` and newest source day, for whoever checks the paper. `shown`: how many of the doors stand on the sheet. */
export function usedRecords({ t, facts }: Sheet, shown = facts.doors.length): Markup {
  return html`<p class="used" lang="vi">${t('print.used')} ${facts.used.slice(0, facts.big.length + shown).map(({ id, day }) => `${id} ${day ?? '–'}`).join(' · ')}</p>`;
}

/** QR to the place's page with the address in words beside it. */
export function wayToPage(sheet: Sheet): Markup {
  const { t, url, place } = sheet;
  return html`<div class="way">${qrCode(url, url)}<p><strong>${t('print.findHelp')}</strong><br>${t('print.scan')}<br><b class="url">${addressInWords(url)}</b><br>${place}</p></div>`;
}

/** The three short codes as large blocks. */
export function bigNumbers({ t, facts }: Sheet): Markup {
  const [helpline, police, ambulance] = facts.big.map((record) => record.phones[0]!.number);
  return html`<div class="n111"><b>${helpline!}</b><p><strong>${t('print.spoken111')}</strong>${t('print.about111')}</p></div>
<div class="n2"><p><b>${police!}</b><span><strong>${t('print.police')}</strong><br>${t('print.danger')}</span></p><p><b>${ambulance!}</b><span><strong>${t('print.ambulance')}</strong><br>${t('print.hurt')}</span></p></div>`;
}
