import { spokenLimits } from '../domain/broadcast/pace.ts';
import { spokenName, spokenNumber } from '../domain/broadcast/spoken-number.ts';
import { syllables } from '../domain/broadcast/syllables.ts';
import { spokenText } from '../domain/broadcast/texts.ts';
import type { PaperDoor, SheetFacts } from '../domain/print/sheet-facts.ts';
import type { PlaceBroadcast } from '../domain/schemas/place-broadcast.ts';
import type { Sheet } from './sheet.ts';

/** What is read out in one place, ready to read: paragraphs parted by an empty line. */
export interface PlaceScripts {
  readonly sixty: string;
  readonly ninety: string;
}

/** Numbers of the place itself that may be read out: not those that were last checked before July 2025, because a loudspeaker has no small print to say so. */
export const doorsToRead = (facts: SheetFacts): PaperDoor[] => facts.doors.filter(({ record, state }) => state !== 'pre-merger' && record.coverage.scope !== 'national');

/**
 * The scripts of a place from the facts of its leaflet, never longer than 60 and 90 seconds. Numbers of the place itself
 * are added, nearest first, as long as there is time. `sheet` is the Vietnamese one; the country's names no place, so that
 * any commune can use it.
 */
export function broadcastOfPlace({ facts, inline, isOuter }: Pick<Sheet, 'facts' | 'inline' | 'isOuter'>, words: PlaceBroadcast, isNation = false): PlaceScripts {
  const numberOf = (id: string) => facts.big.find((record) => record.id === id)!.phones[0]!.number;
  const say = (text: string) => spokenText(text.replaceAll('{nơi}', spokenName(inline)), numberOf);
  const sayDoor = ({ record, phone }: PaperDoor) => say(words.door).replace('{nơi giúp}', spokenName(record.name.vi)).replace('{số}', spokenNumber(phone.number));
  const receiving = isOuter === null ? words.anyDoors : isOuter ? words.outerDoors : words.innerDoors;
  const doors = doorsToRead(facts).map(sayDoor);
  const script = (signs: readonly string[], most: number) => {
    const [before, after] = [[`${say(isNation ? words.helloAll : words.hello)} ${signs.map(say).join(' ')}`, say(words.numbers)], [say(receiving), say(words.end)]];
    let left = most - syllables([...before, ...after].join(' '));
    const heard = doors.filter((door) => {
      const isHeard = syllables(door) <= left;
      if (isHeard) left -= syllables(door);
      return isHeard;
    });
    return [...before, ...(heard.length > 0 ? [heard.join(' ')] : []), ...after].join('\n\n');
  };
  return { sixty: script([words.signs], spokenLimits.sixty.most), ninety: script([words.signs, words.further], spokenLimits.ninety.most) };
}
