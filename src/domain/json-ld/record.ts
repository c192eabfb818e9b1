import type { Language } from '../languages.ts';
import type { PublicRecord } from '../open-data/public-record.ts';
import { contactPointsOf, type JsonLdNode } from './contact-point.ts';

/** Bodies of the Vietnamese state; helplines and bodies abroad may be run by anybody and are not called governmental. */
const stateKinds: readonly PublicRecord['kind'][] = ['social-work-centre', 'social-protection-facility', 'legal-aid', 'police', 'border-guard', 'embassy', 'consulate', 'one-stop-centre', 'government-office'];
const missions: readonly PublicRecord['kind'][] = ['embassy', 'consulate'];

function typeOf(record: PublicRecord): 'EmergencyService' | 'GovernmentService' | 'Service' | 'Organization' {
  if (record.kind === 'emergency' || (record.topics.includes('emergency') && record.coverage.scope === 'national')) return 'EmergencyService';
  const isAbroad = record.coverage.scope === 'country-abroad';
  if (stateKinds.includes(record.kind) && (!isAbroad || missions.includes(record.kind))) return 'GovernmentService';
  return record.kind === 'hotline' ? 'Service' : 'Organization';
}

/**
 * One record for search engines. A confidential place has no address here either, and nothing is said that the page does
 * not say. Without the context, so that several can stand on one page.
 */
export function recordNode(record: PublicRecord, locale: Language): JsonLdNode {
  const type = typeOf(record);
  const points = contactPointsOf(record);
  const isService = type === 'Service' || type === 'GovernmentService';
  const address = isService || record.confidential ? undefined : record.address?.text?.[locale];
  return {
    '@type': type,
    name: record.name[locale],
    ...(points.length > 0 && (isService ? { availableChannel: { '@type': 'ServiceChannel', servicePhone: points } } : { contactPoint: points })),
    ...(address !== undefined && { address }),
  };
}

/** The JSON-LD of a page about these records. */
export function recordsJsonLd(records: readonly PublicRecord[], locale: Language): JsonLdNode {
  const nodes = records.map((record) => recordNode(record, locale));
  return { '@context': 'https://schema.org', ...(nodes.length === 1 ? nodes[0] : { '@graph': nodes }) };
}
