import { z } from 'zod';
import { localizedText, plainText } from './shared.ts';

/** Where a body can be visited. Left out altogether for shelters: see `supportAddress`. */
export const postalAddress = z
  .strictObject({
    text: localizedText.optional().describe('Địa chỉ như đọc hôm nay'),
    province: z.string().regex(/^\d{2}$/).optional().describe('Mã tỉnh, thành phố hôm nay'),
    commune: z.string().regex(/^\d{5}$/).optional().describe('Mã xã, phường, đặc khu hôm nay'),
    former: plainText.optional().describe('Địa chỉ trước 01/07/2025, khi nguồn cũ hơn'),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
  })
  .describe('Địa chỉ; bỏ trống với nơi tạm lánh');
