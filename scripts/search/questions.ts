import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pathOfLink } from '../../src/domain/page-links.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** A question, its language, and the pages that answer it. `kind` is a group of the report. */
export interface Question {
  readonly kind: string;
  readonly locale: Locale;
  readonly text: string;
  readonly right: ReadonlySet<string>;
}

const languages: Readonly<Record<string, Locale>> = { en: 'en', zh: 'zh' };
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** The written questions; those of `plain` are asked again without marks. @throws when an answer names no page */
export function readQuestions(): Question[] {
  const file = parse(readFileSync(join(import.meta.dirname, '../../src/testing/search-questions.yaml'), 'utf8')) as Record<string, [string, ...string[]][]>;
  return Object.entries(file).flatMap(([kind, questions]) => questions.flatMap(([text, ...links]) => {
    const locale = languages[kind] ?? 'vi';
    const right = new Set(links.map((link) => {
      const path = pathOfLink(link, locale);
      if (path === null) throw new Error(`${text}: ${link}`);
      return path;
    }));
    const asked = { kind, locale, text, right };
    return kind === 'plain' ? [asked, { ...asked, kind: 'plain, no marks', text: withoutMarks(text) }] : [asked];
  }));
}
