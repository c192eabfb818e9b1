/** Reading speed a minute: syllables in Vietnamese, words in English, characters in Chinese; slow, for readers who find it hard. */
const speeds: Readonly<Record<string, number>> = { vi: 180, en: 160, zh: 260 };

/** Minutes to read a Markdown or MDX text, at least one. */
export function readingMinutes(text: string, language: string): number {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ').replace(/[#*_`>|-]/g, ' ');
  const units = language === 'zh' ? (plain.match(/\p{Script=Han}/gu) ?? []).length : (plain.match(/\p{L}+/gu) ?? []).length;
  return Math.max(1, Math.round(units / (speeds[language] ?? 180)));
}
