import { unbreakable } from '../domain/phone.ts';
import type { FormField, FormFieldOf } from '../domain/schemas/form-field.ts';
import type { Locale } from '../i18n/locales.ts';
import { html, type Markup } from './html.ts';

/** The number of a record of the directory, as people say it; throws for a record without one. */
export type NumberOf = (record: string) => string;

const rule = html`<p class="rule"></p>`;
const box = html`<i class="box"></i>`;

const line = ({ label, width }: FormFieldOf<'line'>, locale: Locale) => html`<p class="line ${width}"><span>${label[locale]}</span><i></i></p>`;

function choices({ label, options, columns }: FormFieldOf<'choices'>, locale: Locale): Markup {
  return html`${label !== undefined && html`<p class="label">${label[locale]}</p>`}<ul class="ticks c${columns}">${options.map((option) => html`<li>${box}<span>${option[locale]}</span></li>`)}</ul>`;
}

function table({ columns, named, blank }: FormFieldOf<'table'>, locale: Locale): Markup {
  const cells = columns.map(({ ticks }) => html`<td>${ticks.map((tick) => html`<span class="tick">${box}${tick[locale]}</span>`)}</td>`);
  const rows = [...named.map((name) => html`<tr><th scope="row">${name[locale]}</th>${cells.slice(1)}</tr>`), ...Array.from({ length: blank }, () => html`<tr>${cells}</tr>`)];
  return html`<table><thead><tr>${columns.map(({ label, share }) => html`<th scope="col" class="w${share}">${label[locale]}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

function numbers({ label, calls }: FormFieldOf<'numbers'>, locale: Locale, numberOf: NumberOf): Markup {
  return html`<p class="calls"><span>${label[locale]}</span>${calls.map((call) => html`<span>${call.label[locale]} <b>${unbreakable(numberOf(call.record))}</b></span>`)}</p>`;
}

/** One field of a form as HTML. Lines that share a row are put side by side by the form. */
export function fieldMarkup(field: FormField, locale: Locale, numberOf: NumberOf): Markup {
  switch (field.kind) {
    case 'line': return line(field, locale);
    case 'lines': return html`${field.label !== undefined && html`<p class="label">${field.label[locale]}</p>`}${Array.from({ length: field.count }, () => rule)}`;
    case 'choices': return choices(field, locale);
    case 'table': return table(field, locale);
    case 'note': return html`<p class="note">${field.text[locale]}</p>`;
    case 'numbers': return numbers(field, locale, numberOf);
  }
}
