import { getCollection } from 'astro:content';
import type { ShowCard } from '../domain/schemas/show-card.ts';

const order = ['zh', 'km', 'th', 'lo', 'my', 'en', 'ko', 'ja', 'ms', 'zh-Hant', 'vi'];

/** Cards to show to a stranger, in the order of the places where most people are held. */
export const showCards: readonly ShowCard[] = (await getCollection('showCards')).map((entry) => entry.data).sort((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang));

/** The card of one language; throws when the language has none. */
export function showCard(lang: string): ShowCard {
  const card = showCards.find((item) => item.lang === lang);
  if (card === undefined) throw new Error(`content/show-cards: không có thẻ "${lang}"`);
  return card;
}
