import { z } from 'zod';
import { isoDate, plainText, webAddress } from './shared.ts';

/** Where a legal statement was read. `locator` finds the item on a site whose page address is not known. */
export const legalSource = z
  .strictObject({
    publisher: plainText.describe('Ai công bố'),
    url: webAddress.nullable().describe('Địa chỉ trang; null khi không có trang để mở'),
    locator: plainText.optional().describe('Số mục hoặc tên tệp, khi chỉ biết trang chủ'),
    date: isoDate.optional().describe('Ngày của trang, nếu trang có ghi'),
  })
  .describe('Một nguồn');
export type LegalSource = z.infer<typeof legalSource>;
