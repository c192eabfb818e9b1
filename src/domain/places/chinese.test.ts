import { expect, test } from 'vitest';
import { projectLocalities } from '../../testing/project-localities.ts';
import { projectIndexFiles } from '../../testing/project-place-index.ts';
import { chineseNames } from './chinese.ts';

/** Characters of the names that simplified and traditional texts write alike. */
const ALIKE =
  '三下乂仁仙件保先光切前化北南占原古叻吉同和嘉土地塔多大太奈奠姑守安定宜宣富尾屯山岐岑嵩川州巴市平府得德志慈扯拖昆明普朔朗木朱林椥水永江池汪沙沛河治波洞海清港源潘潭潮白省石福美老胡至臻芒芹芽苴茶萩蓄薄藩蜀街西越迪邦郡里重金防隆高𣴓';

const localities = projectLocalities();
const names = [...localities.provinces.map(({ nameZh }) => nameZh), ...localities.formerUnits.flatMap(({ namesZh }) => namesZh)];
const list = projectIndexFiles().get('zh.txt') ?? '';
const [traditional = '', simplified = ''] = list.split('\n');

test('every character of a Chinese name has its traditional form in the index, or is written alike', () => {
  const used = new Set(names.join('').replace(/[^\p{Script=Han}]/gu, ''));
  expect([...used].filter((char) => !ALIKE.includes(char) && !(simplified + traditional).includes(char))).toEqual([]);
  expect([...simplified].filter((char) => !used.has(char))).toEqual([]);
});

test('each form stands over another one, once', () => {
  expect(traditional.length).toBe(simplified.length);
  expect(new Set(traditional).size).toBe(traditional.length);
  expect([...traditional].filter((char, at) => char === simplified[at])).toEqual([]);
});

test('a name written traditionally means the same place', () => {
  for (const name of names) {
    const written = name.replace(/./gu, (char) => traditional[simplified.indexOf(char)] ?? char);
    expect(chineseNames(list, written), written).toEqual(chineseNames(list, name));
  }
});
