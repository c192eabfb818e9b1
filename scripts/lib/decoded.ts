/** A part of an address with its `%` escapes read; as it stands where they cannot be read. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
