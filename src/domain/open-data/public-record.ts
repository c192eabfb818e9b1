import { z } from 'zod';
import { plainText, slug } from '../schemas/shared.ts';
import { supportAddress, type SupportAddress } from '../schemas/support-address.ts';
import { isShelterLike } from '../shelter.ts';
import { withUris } from './uris.ts';

const { notes: _notes, contactCheck, sources, address, ...shape } = supportAddress.shape;
const { says: _says, ...sourceShape } = sources.element.shape;
const { by: _by, ...checkShape } = contactCheck.unwrap().shape;

/**
 * A record as everybody may have it. Editors' evidence (`notes`, what a source says, who checked) stays inside, and a
 * confidential place has no address of any form: every output of open data is made from this and from nothing else.
 */
export const publicRecord = z.strictObject({
  ...shape,
  id: slug.describe('Mã của bản ghi, không đổi'),
  kind: shape.kind.describe('Loại nơi hỗ trợ'),
  topics: shape.topics.describe('Giúp về việc gì'),
  coverage: shape.coverage.describe('Giúp người ở đâu; mã tỉnh và xã của Cục Thống kê, mã nước ISO 3166-1'),
  phones: shape.phones.describe('Số điện thoại; danh sách rỗng khi chưa tìm được số có nguồn'),
  status: shape.status.describe('Chắc đến đâu: confirmed · single-source một nguồn · pre-merger nguồn cũ hơn 01/07/2025 · conflicting các nguồn khác nhau, đừng làm nút gọi'),
  basis: shape.basis.describe('confirmed dựa vào: nguồn chính thức, hai nguồn, hay đã liên lạc'),
  conflict: shape.conflict.describe('Với conflicting: các nguồn nói khác nhau về số, về giờ hay về địa chỉ'),
  confidential: z.boolean().describe('true: địa chỉ được giữ kín, chỉ liên lạc qua số điện thoại'),
  address: address.describe('Địa chỉ; không bao giờ có khi confidential là true'),
  contactCheck: z.strictObject(checkShape).optional().describe('Ngày và cách đã gọi, đến hoặc nhận thư; hôm nay chưa bản ghi nào có'),
  sources: z.array(z.strictObject(sourceShape)).min(1).describe('Nguồn và ngày'),
  zalo: plainText.optional().describe('Số Zalo, khi nguồn ghi riêng'),
});
export type PublicRecord = z.infer<typeof publicRecord>;

/** Takes out of a record what is not published. */
export function publish(record: SupportAddress): PublicRecord {
  const { notes: _, address: whereabouts, contactCheck: check, sources: evidence, ...rest } = record;
  const confidential = isShelterLike(record);
  return withUris({
    ...rest,
    confidential,
    ...(whereabouts !== undefined && !confidential && { address: whereabouts }),
    ...(check !== undefined && { contactCheck: { on: check.on, method: check.method } }),
    sources: evidence.map(({ says: _says, ...source }) => source),
  });
}
