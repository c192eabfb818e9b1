import { type Content, recordsIn, type RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { valueAt } from './value-path.ts';

/** Whom a record serves: countries that are known and only abroad, communes of its own provinces. */
export function checkCoverage(content: Content): Fault[] {
  const known = new Set(recordsIn(content, 'countries').map(({ id }) => id.toUpperCase()));
  return recordsIn(content, 'directory').flatMap((entry) => [...faultsOfCountries(entry, known), ...faultsOfCommunes(entry, content)]);
}

/** Texts of a list in the coverage; a list of another shape is a fault of the schema. */
function listIn({ yaml }: RecordEntry, name: string): string[] {
  const list = valueAt(yaml.value, ['coverage', name]);
  return Array.isArray(list) ? list.map(String) : [];
}

function faultsOfCountries(entry: RecordEntry, known: ReadonlySet<string>): Fault[] {
  const { yaml, file } = entry;
  const scope = String(valueAt(yaml.value, ['coverage', 'scope']));
  const countries = listIn(entry, 'countries');
  // The first country decides how the numbers are dialled.
  const isInside = scope === 'national' || scope === 'province' || scope === 'commune';
  const misplaced = isInside && countries.length > 0 ? [faultAt(file, yaml.offsetOf(['coverage', 'countries']), 'country-not-abroad', countries.join(', '), { scope })] : [];
  return [...misplaced, ...countries.flatMap((code, index) => (known.has(code) ? [] : [faultAt(file, yaml.offsetOf(['coverage', 'countries', index]), 'country-unknown', code, { code: code.toLowerCase() })]))];
}

function faultsOfCommunes(entry: RecordEntry, { localities }: Content): Fault[] {
  const { yaml, file } = entry;
  const provinces = listIn(entry, 'provinces');
  return listIn(entry, 'communes').flatMap((code, index) => {
    const commune = localities?.communeByCode.get(code);
    if (commune === undefined || provinces.length === 0 || provinces.includes(commune.provinceCode)) return [];
    return [faultAt(file, yaml.offsetOf(['coverage', 'communes', index]), 'place-mismatch', code, { commune: commune.fullName, field: 'coverage.provinces', suggestion: `"${commune.provinceCode}"` })];
  });
}
