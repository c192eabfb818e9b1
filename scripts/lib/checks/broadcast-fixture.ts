import type { Change } from './testing.ts';

export const broadcastPath = 'content/broadcasts/bai-mau.yaml';
const words = (count: number) => `${Array.from({ length: Math.ceil(count / 10) }, (_, index) => Array.from({ length: Math.min(10, count - index * 10) }, () => 'chữ').join(' ')).join('. ')}.`;

/** Broadcast of the invented guide whose sixty-second form has `count` syllables; the ninety-second one has 90 more. `so-mau` is said in three. */
export function broadcastOfLength(count: number): Change {
  return [broadcastPath, `id: bai-mau
script:
  begin: ${words(count - 13)}
  further: ${words(90)}
  end: ${words(10)} {so-mau}
radio:
  - {voice: one, says: '${words(40)}'}
  - {voice: two, says: '${words(37)}'}
  - {voice: both, says: '{so-mau}'}
sms: Gọi {so-mau}.
zalo: Gọi {so-mau}.
`];
}
