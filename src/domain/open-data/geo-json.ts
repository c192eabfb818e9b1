import type { Localities } from '../localities.ts';
import { pathTo } from '../routes.ts';
import type { PublicRecord } from './public-record.ts';

/**
 * What may be placed on a map, RFC 7946: a point inside every commune of today with the records that serve it, and records
 * with coordinates. No source gives a record's coordinates today, so there are only communes; a confidential place can
 * never appear, because its published record has no address. A point is for orientation and proves no border.
 */
export function geoJson(records: readonly PublicRecord[], localities: Localities, siteUrl: string): object {
  const serving = (scope: string, codes: (record: PublicRecord) => readonly string[]) => {
    const found = new Map<string, string[]>();
    for (const record of records.filter((item) => item.coverage.scope === scope)) for (const code of codes(record)) found.set(code, [...(found.get(code) ?? []), record.id]);
    return found;
  };
  const byCommune = serving('commune', (record) => record.coverage.communes);
  const byProvince = serving('province', (record) => record.coverage.provinces);
  const withNumber = new Set(records.filter((record) => record.phones.length > 0).map((record) => record.id));
  const communes = localities.communes.map((commune) => {
    const province = localities.provinceByCode.get(commune.provinceCode)!;
    const [own, around] = [byCommune.get(commune.code) ?? [], byProvince.get(province.code) ?? []];
    return feature(commune.lon, commune.lat, {
      type: 'commune', code: commune.code, name: commune.fullName, province: province.code, page: siteUrl + pathTo('vi', 'places', province.slug, commune.slug),
      records: own, provincialRecords: around.length, hasOwnNumber: own.some((id) => withNumber.has(id)), hasProvincialNumber: around.some((id) => withNumber.has(id)),
    });
  });
  const located = records.flatMap((record) => {
    const { lat, lon } = record.address ?? {};
    return lat === undefined || lon === undefined ? [] : [feature(lon, lat, { type: 'record', id: record.id, name: record.name.vi, page: siteUrl + pathTo('vi', 'service', record.id) })];
  });
  return { type: 'FeatureCollection', features: [...communes, ...located] };
}

function feature(lon: number, lat: number, properties: object): object {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}
