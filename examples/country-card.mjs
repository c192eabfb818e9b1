/**
 * A card for somebody who travels to a country, as plain text to print or send before leaving:
 *   node examples/country-card.mjs <address or folder of the data> KH
 */
import { isStarted, readData } from './read-data.mjs';

/** Lines of the card: the line that works from everywhere, the missions, local lines, and what to show to a stranger. */
export async function countryCard(base, code) {
  const [directory, countries, cards] = await Promise.all(['directory.json', 'countries.json', 'show-cards.json'].map((name) => readData(base, name)));
  const country = countries.records.find((one) => one.code === code.toUpperCase());
  if (country === undefined) throw new Error(`no country ${code}`);
  const byId = new Map(directory.records.map((record) => [record.id, record]));
  const line = (record, numbers) => (numbers.length === 0 ? [] : [`${record.name.vi}: ${numbers.join(', ')}${record.status === 'confirmed' ? '' : ` (${record.status})`}`]);
  // Vietnamese bodies: only numbers that work from abroad. Local lines: as they are dialled in that country.
  const fromAbroad = (record) => line(record, record.phones.filter((phone) => phone.kind === 'voice').flatMap((phone) => phone.international ?? []));
  const local = (record) => line(record, record.phones.filter((phone) => phone.kind === 'voice').map((phone) => phone.number));
  const usable = (ids) => ids.map((id) => byId.get(id)).filter((record) => record.status !== 'conflicting');
  const shown = cards.records.filter((card) => country.languages.includes(card.lang));
  return [
    country.name.vi.toUpperCase(),
    ...directory.records.filter((record) => record.coverage.scope === 'worldwide' && record.status !== 'conflicting').flatMap(fromAbroad),
    ...usable(country.missions).flatMap(fromAbroad),
    ...usable(country.local).flatMap(local),
    ...shown.flatMap((card) => [`[${card.name.vi}${card.review === 'none' ? ', máy dịch' : ''}]`, ...card.card.map((one) => `${one.text}  (${one.gloss.vi})`)]),
  ];
}

if (isStarted(import.meta.url)) console.log((await countryCard(...process.argv.slice(2))).join('\n'));
