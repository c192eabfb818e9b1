/**
 * Web addresses in a value as URIs (RFC 3986): letters outside ASCII are percent-encoded, everything else stays. Editors
 * write addresses as browsers show them; formats of data ask for the encoded form. Works on any value.
 */
export function withUris<Value>(value: Value): Value {
  if (typeof value === 'string') return (isWritten(value) ? new URL(value).href : value) as Value;
  if (Array.isArray(value)) return value.map((item) => withUris<unknown>(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withUris<unknown>(item)])) as Value;
}

const isWritten = (text: string) => /^https?:\/\/\S+$/.test(text) && /[^!-~]|["<>\\^`{|}]/.test(text);
