/**
 * The nearest service that is open now for a commune:
 *   node examples/nearest-open-service.mjs <address or folder of the data> <commune code> [topic]
 * First the commune, then the province, then the nation. A service whose hours nobody knows is not called open.
 */
import { isStarted, readData } from './read-data.mjs';

/** Surer records first among those at one distance. */
const SURENESS = ['confirmed', 'single-source', 'pre-merger'];
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Whether hours cover an instant, on the clock of Viet Nam (UTC+7 all year); null when the source says nothing. */
export function isOpen(hours, at) {
  if (hours === undefined) return null;
  if (hours.always) return true;
  if (hours.periods === undefined) return null;
  const there = new Date(at.getTime() + 7 * 3_600_000);
  const clock = there.toISOString().slice(11, 16);
  return hours.periods.some(({ days, opens, closes }) => days.includes(DAYS[there.getUTCDay()]) && opens <= clock && clock < closes);
}

/** The services open at an instant for a commune, nearest first, each with the numbers that answer then. */
export async function nearestOpen(base, communeCode, { at = new Date(), topic } = {}) {
  const [directory, communes] = await Promise.all([readData(base, 'directory.json'), readData(base, 'localities/communes.json')]);
  const commune = communes.records.find((one) => one.code === communeCode);
  if (commune === undefined) throw new Error(`no commune ${communeCode} today`);
  const rings = [
    (coverage) => coverage.scope === 'commune' && coverage.communes.includes(communeCode),
    (coverage) => coverage.scope === 'province' && coverage.provinces.includes(commune.province),
    (coverage) => coverage.scope === 'national',
  ];
  // A line with conflicting sources must not be offered for calling.
  const usable = directory.records.filter((record) => record.status !== 'conflicting' && (topic === undefined || record.topics.includes(topic)));
  const sure = (record) => SURENESS.indexOf(record.status);
  return rings.flatMap((serves, distance) =>
    usable.filter((record) => serves(record.coverage)).sort((a, b) => sure(a) - sure(b)).flatMap((record) => {
      const open = record.phones.filter((phone) => phone.kind === 'voice' && isOpen(phone.hours ?? record.hours, at) === true);
      return open.length === 0 ? [] : [{ id: record.id, name: record.name.vi, distance, status: record.status, numbers: open.map((phone) => phone.number) }];
    }),
  );
}

if (isStarted(import.meta.url)) {
  const [base, commune, topic] = process.argv.slice(2);
  const [first] = await nearestOpen(base, commune, { topic });
  console.log(first === undefined ? 'Không có nơi nào chắc chắn đang mở.' : `${first.name}: ${first.numbers.join(', ')} (${first.status})`);
}
