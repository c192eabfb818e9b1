import type { Topology } from '../domain/topology.ts';
import { locatorMaps, type LocatorMap } from '../maps/locator-map.ts';
import { nationMap } from '../maps/nation-map.ts';
import { provinceMap, type ProvinceMap } from '../maps/province-map.ts';
import { localities } from './localities.ts';

const files = import.meta.glob<string>('../../content/localities/outlines/*.topojson', { query: '?raw', import: 'default', eager: true });
const topology = (name: string): Topology => JSON.parse(files[`../../content/localities/outlines/${name}.topojson`]!) as Topology;

/** Outlines of the communes of each province, by province code. */
export const topologies: ReadonlyMap<string, Topology> = new Map(localities.provinces.map(({ code }) => [code, topology(code)]));

/** The map of the nation, Hoàng Sa and Trường Sa included. */
export const nation = nationMap(topology('nation'), localities.provinceByCode);

const locators = new Map<string, ReadonlyMap<string, LocatorMap>>();
const provinces = new Map<string, ProvinceMap>();

/** Where a commune lies in its province; undefined when the outlines have no shape of it. */
export function locatorOf(communeCode: string, provinceCode: string): LocatorMap | undefined {
  let maps = locators.get(provinceCode);
  if (maps === undefined) locators.set(provinceCode, (maps = locatorMaps(topologies.get(provinceCode)!)));
  return maps.get(communeCode);
}

/** The map of a province, drawn once for all languages. */
export function mapOfProvince(provinceCode: string): ProvinceMap {
  let map = provinces.get(provinceCode);
  if (map === undefined) provinces.set(provinceCode, (map = provinceMap(topologies.get(provinceCode)!, localities.communeByCode)));
  return map;
}
