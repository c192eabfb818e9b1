import type { Localities } from '../localities.ts';
import { slugOf } from '../slug.ts';
import { type NameLine, nameLines } from './index-names.ts';
import { orderPlaces, type PlaceOrder } from './index-order.ts';

/** A file of the split index, to be served under one folder. */
export interface IndexFile {
  path: string;
  text: string;
}

const NAME_FILES = 96;
// Traditional forms of the characters in the Chinese names, each before its simplified form.
const FORMS = (
  '東东 義义 樂乐 雲云 會会 蘭兰 興兴 內内 農农 華华 縣县 後后 國国 堅坚 壩坝 頭头 寧宁 壽寿 峴岘 島岛 嶺岭 崑昆 帥帅 廣广 莊庄 慶庆 歸归 ' +
  '來来 檳槟 瀝沥 灑洒 塗涂 靈灵 甌瓯 祿禄 祕秘 篤笃 綏绥 羅罗 蘇苏 榮荣 萊莱 諒谅 貢贡 邊边 遼辽 錦锦 長长 閭闾 陽阳 靜静 順顺 頓顿 黃黄 龍龙'
).split(' ');
const KINDS: Record<string, string> = {
  phuong: 'P', xa: 'X', 'dac-khu': 'K', quan: 'q', huyen: 'h', 'thi-xa': 's', 'thanh-pho': 'c',
};

/**
 * The files of the place index: `head.txt` (provinces, districts, where the name files begin), `n0.txt` … (names),
 * `p<province code>.txt` (communes of a province), `zh.txt` (Chinese names). Text, made for compression;
 * the reader is index-read.ts. The same localities always give the same files.
 */
export function placeIndexFiles(localities: Localities): IndexFile[] {
  const order = orderPlaces(localities);
  const parts = splitEvenly(nameLines(localities, order));
  const starts = parts.slice(1).map((part, index) => shortStart(parts[index]?.at(-1)?.key ?? '', part[0]?.key ?? ''));
  return [
    { path: 'head.txt', text: `${starts.join(' ')}\n${headLines(localities, order).join('\n')}` },
    ...parts.map((part, index) => ({ path: `n${index}.txt`, text: part.map(({ line }) => line).join('\n') })),
    ...localities.provinces.map(({ code }) => ({ path: `p${code}.txt`, text: communeLines(order, code).join('\n') })),
    { path: 'zh.txt', text: chineseLines(localities, order).join('\n') },
  ];
}

// Province of today: code, kind, name. Former province: point, and its name when it is another one.
// District: "-" when it ended before the last day, kind when it is no huyện, name.
function headLines(localities: Localities, order: PlaceOrder): string[] {
  const lines: string[] = [];
  let today = '';
  let former = '';
  for (const { unit, isLast, firstCommune } of order.districts) {
    const province = localities.provinceByCode.get(order.communes[firstCommune]?.provinceCode ?? '');
    if (province && province.code !== today) lines.push(`${province.code}${province.type === 'tinh' ? 'V' : 'C'}${province.name}`);
    today = province?.code ?? today;
    const formerName = localities.formerUnits.find((each) => each.level === 'province' && each.code === unit.province?.code)?.name ?? '';
    if (formerName !== former) lines.push(`.${formerName === province?.name ? '' : formerName}`);
    former = formerName;
    const kind = KINDS[unit.type] ?? '';
    lines.push((isLast ? '' : '-') + (kind === 'h' ? '' : kind) + unit.name);
  }
  return lines;
}

// District, in the order of the head: ":" and the step of its code, or "~" for an older one without a code.
// Then its communes: kind, step of the code, space, name, and the slug where the name alone does not give it.
function communeLines(order: PlaceOrder, provinceCode: string): string[] {
  const lines: string[] = [];
  let lastDistrict = 0;
  let lastCommune = 0;
  order.districts.forEach(({ unit, isLast, firstCommune }, index) => {
    if (order.communes[firstCommune]?.provinceCode !== provinceCode) return;
    lines.push(isLast ? `:${Number(unit.code) - lastDistrict}` : '~');
    if (isLast) lastDistrict = Number(unit.code);
    for (const commune of order.communes.slice(firstCommune, order.districts[index + 1]?.firstCommune)) {
      const slug = commune.slug === slugOf(commune.name) ? '' : `/${commune.slug}`;
      lines.push(`${KINDS[commune.type]}${Number(commune.code) - lastCommune} ${commune.name}${slug}`);
      lastCommune = Number(commune.code);
    }
  });
  return lines;
}

// Chinese names, without the word for their kind: province code, "f" and the number of a former province, "d" of a district.
function chineseLines(localities: Localities, order: PlaceOrder): string[] {
  const bare = (name: string) => name.replace(/(?<=..)[省市县郡]$/, '');
  const former = localities.formerUnits.filter(({ namesZh }) => namesZh.length > 0);
  const formerCodes = [...new Set(order.districts.map(({ unit }) => unit.province?.code))];
  return [
    FORMS.map(([traditional]) => traditional).join(''),
    FORMS.map(([, simplified]) => simplified).join(''),
    ...localities.provinces.map(({ code, nameZh }) => `${code} ${bare(nameZh)}`),
    ...former.map((unit) => {
      const target = unit.level === 'province' ? `f${formerCodes.indexOf(unit.code)}` : `d${order.districtNumber.get(unit.key)}`;
      return `${target} ${unit.namesZh.map(bare).join(' ')}`;
    }),
  ];
}

// Lines with one key stay in one file: a look-up must find all of them. Near an even cut, the one that is told in the
// fewest letters is taken, for the head has to name it.
function splitEvenly(lines: readonly NameLine[]): NameLine[][] {
  const total = lines.reduce((sum, { line }) => sum + line.length, 0);
  const parts: NameLine[][] = [];
  let size = 0;
  let begin = 0;
  lines.forEach(({ line }, index) => {
    size += line.length;
    if (size < (total / NAME_FILES) * (parts.length + 1) || parts.length === NAME_FILES - 1) return;
    let cut = index;
    for (let at = Math.max(begin + 1, index - 15); at < Math.min(lines.length, index + 15); at += 1) {
      if (startLength(lines, at) < startLength(lines, cut)) cut = at;
    }
    parts.push(lines.slice(begin, cut));
    begin = cut;
  });
  return [...parts, lines.slice(begin)];
}

function startLength(lines: readonly NameLine[], at: number): number {
  const [before, first] = [lines[at - 1]?.key ?? '', lines[at]?.key ?? ''];
  return before === first ? Number.POSITIVE_INFINITY : shortStart(before, first).length;
}

// The fewest letters that tell a file's first key from the last key before it.
function shortStart(before: string, first: string): string {
  let length = 1;
  while (before.slice(0, length) === first.slice(0, length)) length += 1;
  return first.slice(0, length);
}
