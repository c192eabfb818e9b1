import { getCollection } from 'astro:content';
import type { Form } from '../domain/schemas/form.ts';

/** Every form to print, in the order officers use them. */
export const forms: readonly Form[] = (await getCollection('forms')).map((entry) => entry.data).sort((a, b) => a.order - b.order);
