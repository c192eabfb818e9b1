import type { Form, FormPart } from '../domain/schemas/form.ts';
import { localeInfo, type Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/messages.ts';
import { fieldMarkup, type NumberOf } from './form-field.ts';
import { html, type Markup } from './html.ts';

/** Everything a form in one language is made from. */
export interface FormSheet {
  readonly form: Form;
  readonly locale: Locale;
  readonly t: Translate;
  readonly numberOf: NumberOf;
}

/** Neighbours that stand side by side as one run, everything else alone. */
function runsOf<Item>(items: readonly Item[], isBeside: (item: Item) => boolean): Item[][] {
  return items.reduce<Item[][]>((runs, item) => {
    const last = runs.at(-1);
    if (last !== undefined && isBeside(item) && isBeside(last[0]!)) last.push(item);
    else runs.push([item]);
    return runs;
  }, []);
}

function partMarkup({ heading, fields }: FormPart, { locale, numberOf }: FormSheet): Markup {
  const rows = runsOf(fields, (field) => field.kind === 'line' && field.width !== 'full');
  return html`<section class="part"><h2>${heading[locale]}</h2>${rows.map((row) => {
    const drawn = row.map((field) => fieldMarkup(field, locale, numberOf));
    return row.length === 1 ? drawn : html`<div class="row">${drawn}</div>`;
  })}</section>`;
}

/** Where the filled sheet is kept, who may read it, until when: stands at the foot of every form. */
function keepingMarkup({ form: { keeping }, locale, t }: FormSheet): Markup {
  return html`<div class="keep"><dl>${(['where', 'readers', 'until'] as const).map((name) => html`<div><dt>${t(`forms.${name}`)}</dt><dd>${keeping[name][locale]}</dd></div>`)}</dl>
<div class="row"><p class="line half"><span>${t('forms.term')}</span><i></i></p><p class="line half"><span>${t('forms.destroyed')}</span><i></i></p></div></div>`;
}

/** A form as one A4 page to fill in by hand: black on white, rules of at least 8 mm, text of at least 10.5 pt. */
export function formPage(sheet: FormSheet): Markup {
  const { form, locale, t } = sheet;
  const parts = runsOf(form.parts, (part) => part.isHalf).map((run) => {
    const drawn = run.map((part) => partMarkup(part, sheet));
    return run.length === 1 ? drawn : html`<div class="pair">${drawn}</div>`;
  });
  return html`<div class="sheet a4 form" lang="${localeInfo[locale].tag}"><div class="in"><p class="title">${form.title[locale]}</p><p class="lead">${form.lead[locale]}</p>${parts}
${keepingMarkup(sheet)}<p class="imprint">${t('forms.suggestion')}${form.official !== undefined && html` ${form.official[locale]}`}</p></div></div>`;
}
