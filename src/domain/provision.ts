import type { Language } from './languages.ts';

/**
 * The form in which records name a provision, the same in every language: article, then clause and point in
 * brackets. `37(1)(đ)`, `7(6a)`, `4(1)(1.1)(d)`; a range ends in another last step: `28-30`, `27(1)-(2)`;
 * `annex II`, `section 52` (foreign acts).
 */
export const PROVISION = /^(annex [IVX]+|annex|section \d+|\d+[a-z]?(-\d+)?|\d+[a-z]?(\([0-9a-zđ.]+\))+(-\([0-9a-zđ.]+\))?)$/u;

const words: Readonly<Record<Language, (level: number, value: string) => string>> = {
  vi: (level, value) => (level === 0 ? `khoản ${value}` : value.includes('.') ? `mục ${value}` : `điểm ${value}`),
  en: (_, value) => `(${value})`,
  zh: (level, value) => (level === 0 ? `第${value}款` : value.includes('.') ? `第${value}项` : `${value}点`),
};

function article(value: string, language: Language): string {
  const [first = '', last] = value.split('-');
  if (language === 'vi') return last === undefined ? `Điều ${first}` : `các Điều ${first}–${last}`;
  if (language === 'en') return last === undefined ? `Article ${first}` : `Articles ${first}–${last}`;
  return last === undefined ? `第${first}条` : `第${first}至${last}条`;
}

/** A provision in a reader's language: `37(1)(đ)` is "Điều 37 khoản 1 điểm đ", "Article 37(1)(đ)", "第37条第1款đ点". */
export function provisionText(provision: string, language: Language): string {
  const [kind, number = ''] = provision.split(' ');
  if (kind === 'annex') return `${{ vi: 'Phụ lục', en: 'Annex', zh: '附录' }[language]} ${number}`.trim();
  if (kind === 'section') return { vi: `Điều ${number}`, en: `Section ${number}`, zh: `第${number}条` }[language];
  const [head = ''] = provision.split('(');
  const steps = [...provision.slice(head.length).matchAll(/(-?)\(([^)]+)\)/g)];
  const gap = language === 'vi' ? ' ' : '';
  let text = article(head, language);
  let level = 0;
  for (const [, dash, value = ''] of steps) {
    if (dash === '-') {
      text += language === 'vi' ? ` đến ${words.vi(level - 1, value)}` : language === 'en' ? `–(${value})` : `至${words.zh(level - 1, value)}`;
    } else {
      text += gap + words[language](level, value);
      level += 1;
    }
  }
  return text;
}
