const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it may stand in an element or a quoted attribute of XML. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
