import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Translate } from '../../../src/i18n/messages.ts';

const trees = new Map<Locale, unknown>();

/** Interface texts of a language read from this folder, for commands that run without Astro. A missing text throws, as on the site. */
export function interfaceTexts(locale: Locale): Translate {
  if (!trees.has(locale)) trees.set(locale, parse(readFileSync(new URL(`../../../content/interface/${locale}.yaml`, import.meta.url), 'utf8')));
  const tree = trees.get(locale);
  return (key, values = {}) => {
    const text = key.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], tree);
    if (typeof text !== 'string') throw new Error(`content/interface/${locale}.yaml: không có chữ cho "${key}"`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
  };
}
