/**
 * URL form of a Vietnamese name: small ascii letters and digits joined by hyphens, no marks.
 * "Hồng Gai" → "hong-gai", "Ea H’leo" → "ea-hleo" (an apostrophe joins). Empty when nothing is left.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʼ]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
