/** What one built page says of itself, read without building a document: the whole site is read in seconds. */
export interface Page {
  /** Path in the site: `/en/places/`. */
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly canonical: string;
  readonly isHidden: boolean;
  /** Language tag → address of the same page in that language. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
  /** Values of `href` of `<a>` elements. */
  readonly links: readonly string[];
  /** Addresses the browser fetches by itself: scripts, styles, images, fonts, forms. */
  readonly fetched: readonly string[];
  /** Scripts the page loads. */
  readonly scripts: readonly string[];
  readonly hasStyleAttribute: boolean;
  readonly hasHandlerAttribute: boolean;
  readonly h1Count: number;
  /** Bytes before compression. */
  readonly size: number;
}

const TAG = /<([a-z][a-z0-9-]*)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Links of the head that make a browser fetch; `canonical` and `alternate` do not. */
const FETCHING_REL = /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest|apple-touch-icon)\b/;
/** Distinct values met so far: pages repeat the same links, and a piece of a string would keep its whole page in memory. */
const pool = new Map<string, string>();
function kept(piece: string): string {
  const known = pool.get(piece);
  if (known !== undefined) return known;
  const copy = Buffer.from(piece).toString();
  pool.set(copy, copy);
  return copy;
}

/** Text that is not markup although it stands between tags. */
const OPAQUE = /<(script|style)\b((?:[^>"']|"[^"]*"|'[^']*')*)>[\s\S]*?<\/\1>/gi;

function attributesOf(source: string): Map<string, string> {
  return new Map([...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), unescaped(double ?? single ?? bare ?? '')]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"', '#38': '&' };
const unescaped = (text: string): string => (text.includes('&') ? text.replace(/&(amp|lt|gt|quot|#39|#34|#38);/g, (_, name: string) => entities[name]!) : text);

/** Reads a built page. */
export function readPage(path: string, html: string): Page {
  const alternates = new Map<string, string>();
  const ids: string[] = [];
  const links: string[] = [];
  const fetched: string[] = [];
  const scripts: string[] = [];
  let lang = '';
  let canonical = '';
  let isHidden = false;
  let hasStyleAttribute = false;
  let hasHandlerAttribute = false;
  let h1Count = 0;
  const markup = html.replace(OPAQUE, (_, name: string, attributes: string) => `<${name}${attributes}>`);
  for (const [, rawName = '', source = ''] of markup.matchAll(TAG)) {
    const name = rawName.toLowerCase();
    if (name === 'h1') h1Count += 1;
    if (source === '') continue;
    const attributes = attributesOf(source);
    const href = attributes.get('href');
    const src = attributes.get('src');
    const id = attributes.get('id');
    if (id !== undefined) ids.push(kept(id));
    if (attributes.has('style')) hasStyleAttribute = true;
    for (const key of attributes.keys()) if (/^on[a-z]+$/.test(key)) hasHandlerAttribute = true;
    if (name === 'html') lang = kept(attributes.get('lang') ?? '');
    else if (name === 'a' && href !== undefined) links.push(kept(href));
    else if (name === 'meta' && attributes.get('name') === 'robots') isHidden = attributes.get('content')?.includes('noindex') === true;
    else if (name === 'link' && href !== undefined) {
      const rel = attributes.get('rel') ?? '';
      if (rel === 'canonical') canonical = kept(href);
      else if (rel === 'alternate' && attributes.has('hreflang')) alternates.set(kept(attributes.get('hreflang')!), kept(href));
      else if (FETCHING_REL.test(rel)) fetched.push(kept(href));
    }
    if (src !== undefined && name !== 'a') {
      fetched.push(kept(src));
      if (name === 'script') scripts.push(kept(src));
    }
    for (const key of ['srcset', 'poster', 'action', 'formaction', 'ping', 'background'] as const) if (attributes.has(key)) fetched.push(kept(attributes.get(key)!));
  }
  for (const match of html.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)) fetched.push(kept(match[1] ?? match[2]!));
  const title = kept(unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''));
  return { path, lang, title, canonical, isHidden, alternates, ids, links, fetched, scripts, hasStyleAttribute, hasHandlerAttribute, h1Count, size: html.length };
}
