import { readFileSync } from 'node:fs';
import type { Markup } from '../../../src/print/html.ts';

const style = (name: string) => readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');
const css = `${style('tokens')}${style('sheet')}${style('form')}*{box-sizing:border-box;margin:0;padding:0}ul{list-style:none}:root{color-scheme:light}body{font-family:"Noto Sans","Noto Sans CJK SC","Noto Sans SC",sans-serif}h2,h3,strong,b{font-weight:700}`;

/** The name a PDF carries in its window and its properties: says nothing about the reader. */
export const NEUTRAL_TITLE = 'Thông tin cộng đồng';

/** A whole HTML document around the sides of a sheet; no request leaves it. */
export function sheetDocument(pages: readonly Markup[], lang: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${NEUTRAL_TITLE}</title><style>${css}</style></head><body>${pages.join('')}</body></html>`;
}
