/** A web address as it is read out and typed: without scheme and closing slash. */
export function addressInWords(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
