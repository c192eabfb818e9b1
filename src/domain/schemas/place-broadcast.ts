import { z } from 'zod';
import { firstNumberIds } from '../first-numbers.ts';
import { numbersIn } from '../legal-text.ts';
import { spoken } from './broadcast.ts';

/** Every sheet of a place carries the first numbers; no other record is known there. */
const known: readonly string[] = firstNumberIds;
const [helplineId] = firstNumberIds;

const words = spoken.refine((text) => numbersIn(text).every((id) => known.includes(id)), { error: `lời loa của một nơi chỉ dẫn tới ${known.map((id) => `{${id}}`).join(', ')}` });
const withName = words.refine((text) => text.includes('{nơi}'), { error: 'câu này phải có {nơi}' });

/** What a loudspeaker says for a place: the words of the leaflet's facts, without the names and numbers of the place. */
export const placeBroadcast = z.strictObject({
  hello: withName,
  helloAll: words.describe('Lời chào không nêu tên nơi nào: bài chung cho cả nước'),
  signs: words.describe('Dấu hiệu để dừng lại, như trên tờ rơi'),
  further: words.describe('Chỉ đọc trong bài 90 giây'),
  numbers: words.refine((text) => numbersIn(text).includes(helplineId), { error: `phải có {${helplineId}}` }),
  door: words.refine((text) => text.includes('{nơi giúp}') && text.includes('{số}'), { error: 'câu này phải có {nơi giúp} và {số}' }),
  anyDoors: words.describe('Cho tỉnh và cả nước: ai phải tiếp nhận theo luật'),
  innerDoors: withName.describe('Cho xã, phường trong nội địa'),
  outerDoors: withName.describe('Cho xã ở biên giới, hải đảo: có thêm đồn biên phòng'),
  end: words.refine((text) => numbersIn(text).includes(helplineId), { error: `phải có {${helplineId}}` }),
});
export type PlaceBroadcast = z.infer<typeof placeBroadcast>;
