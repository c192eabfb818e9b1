import { fold } from '../fold.ts';

/** A province of today in the index. `kind`: V tỉnh, C thành phố. */
export interface HeadProvince {
  code: string;
  kind: string;
  name: string;
}

/** A former province; `today` counts in the provinces of the head. */
export interface HeadFormerProvince {
  name: string;
  today: number;
}

/** A former district; `isOlder`: it ended before the last day of the districts and has no page. */
export interface HeadDistrict {
  kind: string;
  isOlder: boolean;
  name: string;
  former: number;
  today: number;
}

/** What the first file of the index holds. */
export interface Head {
  /** First keys of the name files from the second on, shortened. */
  starts: string[];
  provinces: HeadProvince[];
  formerProvinces: HeadFormerProvince[];
  districts: HeadDistrict[];
  /** Numbers of districts by key; of provinces of today and former provinces likewise. */
  districtsByKey: Map<string, number[]>;
  provincesByKey: Map<string, { today?: number; former?: number }[]>;
}

/** Folded name without spaces: what the name files are sorted by, and the key of every look-up. */
export const keyOf = (name: string) => fold(name).replace(/ /g, '');

/** Reads head.txt as index-files.ts writes it. */
export function readHead(text: string): Head {
  const [first = '', ...lines] = text.split('\n');
  const head: Head = {
    starts: first.split(' '), provinces: [], formerProvinces: [], districts: [], districtsByKey: new Map(), provincesByKey: new Map(),
  };
  const put = <T>(map: Map<string, T[]>, name: string, value: T) => {
    const key = keyOf(name);
    map.set(key, [...(map.get(key) ?? []), value]);
  };
  for (const line of lines) {
    const mark = line[0] ?? '';
    const today = head.provinces.length - 1;
    if (mark >= '0' && mark <= '9') {
      head.provinces.push({ code: line.slice(0, 2), kind: line[2] ?? '', name: line.slice(3) });
      put(head.provincesByKey, line.slice(3), { today: today + 1 });
    } else if (mark === '.') {
      const name = line.slice(1);
      head.formerProvinces.push({ name: name || (head.provinces[today]?.name ?? ''), today });
      if (name) put(head.provincesByKey, name, { former: head.formerProvinces.length - 1 });
    } else {
      const [, older, kind, name = ''] = /^(-?)([qsc]?)(.*)/.exec(line) ?? [];
      put(head.districtsByKey, name, head.districts.length);
      head.districts.push({ kind: kind || 'h', isOlder: Boolean(older), name, former: head.formerProvinces.length - 1, today });
    }
  }
  return head;
}
