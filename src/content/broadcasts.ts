import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import placeYaml from '../../content/place-broadcast.yaml?raw';
import { broadcastTexts, type BroadcastTexts } from '../domain/broadcast/texts.ts';
import { placeBroadcast } from '../domain/schemas/place-broadcast.ts';
import { supportAddress } from './directory.ts';

/** Texts to read out and to send, one for each guide, with today's numbers, by the slug of the guide. */
export const broadcasts: ReadonlyMap<string, BroadcastTexts> = new Map(
  (await getCollection('broadcasts')).map((entry) => entry.data).sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, broadcastTexts(item, (id) => supportAddress(id).phones[0]!.number)]),
);

/** What loudspeakers say for a place, without the names and numbers of the place. */
export const placeWords = placeBroadcast.parse(parse(placeYaml));
