import { z } from 'zod';

/** A page of a list, in the shape of the HSDS API (3.1.1: `empty` is required). */
export const hsdsPage = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    total_items: z.int().min(0), total_pages: z.int().min(1), page_number: z.int().min(1), size: z.int().min(0),
    first_page: z.boolean(), last_page: z.boolean(), empty: z.boolean(), contents: z.array(item),
  });
export interface HsdsPage<Item> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: readonly Item[];
}

/** Cuts a list into pages of at most `perPage` items; an empty list is one empty page. */
export function pagesOf<Item>(items: readonly Item[], perPage: number): HsdsPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: total }, (_, index) => {
    const contents = items.slice(index * perPage, (index + 1) * perPage);
    return {
      total_items: items.length, total_pages: total, page_number: index + 1, size: contents.length,
      first_page: index === 0, last_page: index === total - 1, empty: contents.length === 0, contents,
    };
  });
}
