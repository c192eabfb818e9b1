/** What can be wrong with an address on the web although its form is right. */
export type LinkFault =
  | { readonly kind: 'tracking'; readonly parameter: string; readonly instead: string }
  | { readonly kind: 'shortened'; readonly host: string }
  | { readonly kind: 'look-alike'; readonly host: string }
  | { readonly kind: 'credentials' };

const TRACKING = /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|zarsrc|_ga|twclid|ttclid|li_fat_id|ref_src|mibextid|si|spm)$/i;
const SHORTENERS = new Set(['bit.ly', 't.co', 'tinyurl.com', 'goo.gl', 'ow.ly', 'is.gd', 'buff.ly', 'shorturl.at', 'cutt.ly', 'rebrand.ly', 'lnkd.in', 'zalo.link', 's.id', 't.ly', 'urlz.fr']);

/**
 * What is wrong with a full http(s) address: codes that follow a reader about, shorteners that hide the target, a
 * domain in letters that imitate others, a user name before the host or a machine that is not on the open web.
 */
export function faultsOfWebLink(address: string): LinkFault[] {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  const host = authority.replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase();
  const faults: LinkFault[] = [];
  // eslint-disable-next-line no-control-regex -- everything outside ASCII is meant
  if (/[^\u0000-\u007F]/.test(decoded(host)) || /(^|\.)xn--/.test(host)) faults.push({ kind: 'look-alike', host });
  if (authority.includes('@') || authority.includes('\\') || /^(localhost|\[.*\]|\d+(\.\d+){0,3}|.*\.(local|internal|onion))$/.test(host)) faults.push({ kind: 'credentials' });
  if (SHORTENERS.has(host.replace(/^www\./, ''))) faults.push({ kind: 'shortened', host });
  const parameter = trackingParameters(address)[0];
  if (parameter !== undefined) faults.push({ kind: 'tracking', parameter, instead: withoutTracking(address) });
  return faults;
}

function decoded(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return `${host}\uFFFD`;
  }
}

function queryOf(address: string): string[] {
  const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
  return query === '' ? [] : query.split('&');
}

const nameOf = (pair: string) => decoded(pair.split('=')[0] ?? '');
const trackingParameters = (address: string) => queryOf(address).map(nameOf).filter((name) => TRACKING.test(name));

/** The same address without its tracking parameters; other parameters keep their order. */
export function withoutTracking(address: string): string {
  const kept = queryOf(address).filter((pair) => !TRACKING.test(nameOf(pair)));
  return address.replace(/\?[^#]*/, kept.length === 0 ? '' : `?${kept.join('&')}`);
}
