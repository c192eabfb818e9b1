import { daysAfter } from '../../../src/domain/days.ts';
import { freshnessOn, nextCheckDay } from '../../../src/domain/freshness.ts';
import { addressesIn, type Content, recordsIn } from './content.ts';
import { faultAt, type Fault } from './fault.ts';

/** Days after which a legal record is compared with its source again. Source: rule 3 of the freshness rules. */
const LAW_INTERVAL = 90;

/** What is due for checking: numbers, texts and law. Only an emergency number stops the release. */
export function checkFreshness(content: Content): Fault[] {
  const { today } = content;
  const addresses = addressesIn(content);
  const records = addresses.flatMap(({ entry: { yaml, file }, record }) => {
    if (freshnessOn(record, today) === 'in-date') return [];
    const kind = record.kind === 'emergency' ? 'check-overdue-emergency' : 'check-overdue';
    return [faultAt(file, yaml.keyOffsetOf(['sources']), kind, record.id, { due: nextCheckDay(record) })];
  });
  const undated = addresses.filter(({ record }) => record.sources.every((source) => source.date === null)).map(({ entry: { yaml, file } }) => faultAt(file, yaml.keyOffsetOf(['sources']), 'source-undated', 'date: null'));
  const texts = content.texts.flatMap(({ yaml, file }) => {
    const due = (yaml.value as { reviewBy?: unknown } | undefined)?.reviewBy;
    return typeof due === 'string' && due < today ? [faultAt(file, yaml.offsetOf(['reviewBy']), 'review-overdue', due, { due })] : [];
  });
  const law = [...recordsIn(content, 'entitlements'), ...recordsIn(content, 'legal-documents')].flatMap(({ yaml, file }) => {
    const day = (yaml.value as { checkedOn?: unknown } | undefined)?.checkedOn;
    if (typeof day !== 'string' || Number.isNaN(Date.parse(day)) || today <= daysAfter(day, LAW_INTERVAL)) return [];
    return [faultAt(file, yaml.offsetOf(['checkedOn']), 'law-review-overdue', day, { day })];
  });
  return [...records, ...undated, ...texts, ...law];
}
