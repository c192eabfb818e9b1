/** Records of the numbers that come first everywhere inside Viet Nam: helpline, police, ambulance, in the order shown. Source: PRODUCT.md, Rules for numbers 3. */
export const firstNumberIds = ['tong-dai-111', 'so-khan-cap-113', 'so-khan-cap-115'] as const;

/** Record of the line for citizens abroad, who cannot reach the first numbers. */
export const citizensLineId = 'bao-ho-cong-dan-bo-ngoai-giao';
