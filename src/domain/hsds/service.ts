import { z } from 'zod';
import type { PublicRecord } from '../open-data/public-record.ts';
import { pathTo } from '../routes.ts';
import { isoDate } from '../schemas/shared.ts';
import { stateOf } from '../verification.ts';
import { servesAbroad } from '../coverage.ts';
import { attributeOf, hsdsAttribute } from './attribute.ts';
import type { HsdsContext } from './context.ts';
import { costOptionsOf, hsdsCostOption } from './cost-option.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';
import { hsdsOrganization, organizationOf } from './organization.ts';
import { hsdsPhone, phoneIdOf, phoneOf } from './phone.ts';
import { hsdsSchedule, schedulesOf } from './schedule.ts';
import { hsdsServiceArea, serviceAreasOf } from './service-area.ts';
import { hsdsServiceAtLocation, serviceAtLocationOf } from './service-at-location.ts';

const sourceOf = z.strictObject({ publisher: text, url: z.url().nullable(), date: isoDate.nullable(), read: isoDate });

/** A service as we publish it: fields of HSDS 3.1 and our listed extensions, nothing else. */
export const hsdsService = z.strictObject({
  id, organization_id: id, name: text, description: text, url: z.url().optional(), email: z.email().optional(),
  status: z.literal('active').describe('HSDS không có chữ cho “chưa kiểm tra lại”: xem alert và thuật ngữ state'),
  alert: text.optional(),
  assured_date: isoDate.optional().describe('Ngày có người gọi, đến hoặc nhận thư; ngày đọc nguồn không phải ngày này'),
  last_modified: z.iso.datetime({ precision: 3 }).optional().describe('Lần cuối phần được công bố đổi, theo lịch sử kho nguồn'),
  organization: hsdsOrganization,
  phones: z.array(hsdsPhone),
  schedules: z.array(hsdsSchedule),
  service_areas: z.array(hsdsServiceArea).min(1),
  service_at_locations: z.array(hsdsServiceAtLocation).length(1),
  cost_options: z.array(hsdsCostOption),
  attributes: z.array(hsdsAttribute).min(3),
  additional_urls: z.array(z.strictObject({ id, label: text, url: z.url() })).min(1).optional(),
  x_record: text.describe('Mã bản ghi của Điểm Tựa'),
  x_page: z.url().describe('Trang cho người đọc'),
  x_sources: z.array(sourceOf).min(1),
  x_i18n: translations,
});
export type HsdsService = z.infer<typeof hsdsService>;

/** HSDS service of a record, with everything that hangs on it. */
export function serviceOf(record: PublicRecord, context: HsdsContext): HsdsService {
  const serviceId = idOf('service', record.id);
  const organization = organizationOf(record);
  const state = stateOf(record);
  // 111 cannot be reached from abroad: there the alert names the citizens' line.
  const isAbroad = servesAbroad(record);
  const alert = state === 'pre-merger' || state === 'conflicting' ? context.words(`data.hsds.alert.${state}${isAbroad ? '-abroad' : ''}`) : undefined;
  const modified = context.modifiedAt(record.id);
  const terms = [['kind', record.kind], ...record.topics.map((topic) => ['topic', topic] as const), ['state', state], ['scope', record.coverage.scope]] as const;
  return {
    id: serviceId, organization_id: organization.id, name: record.name.vi, description: record.who.vi,
    ...(record.website !== undefined && { url: record.website }), ...(record.email !== undefined && { email: record.email }),
    status: 'active',
    ...(alert && { alert: alert.vi }),
    ...(record.contactCheck && { assured_date: record.contactCheck.on }),
    ...(modified !== undefined && { last_modified: modified }),
    organization,
    phones: record.phones.map((phone) => phoneOf(record, phone, context)),
    schedules: record.phones.flatMap((phone) => (phone.hours ? schedulesOf(record, phone.hours, phoneIdOf(record.id, phone)) : [])),
    service_areas: serviceAreasOf(record, context),
    service_at_locations: [serviceAtLocationOf(record)],
    cost_options: costOptionsOf(record, context),
    attributes: terms.map(([taxonomy, term]) => attributeOf('service', serviceId, taxonomy, term, context)),
    ...(record.facebook !== undefined && { additional_urls: [{ id: idOf('url', record.id, 'facebook'), label: 'Facebook', url: record.facebook }] }),
    x_record: record.id,
    x_page: context.siteUrl + pathTo('vi', 'service', record.id),
    x_sources: record.sources.map(({ publisher, url, date, read }) => ({ publisher, url, date, read })),
    x_i18n: translationsOf({ name: record.name, description: record.who, ...(alert && { alert }) }),
  };
}
