/** Services that show or find a place. A search for a street tells as much as a map of it. */
const SERVICES = [
  'maps.google', 'maps.app', 'goo.gl', 'g.co', 'g.page', 'share.google', 'earth.google', 'openstreetmap.org', 'osm.org', 'wikimapia.org', 'geohack', 'maps.apple.com', 'apple.com/maps', 'waze.com', 'waze:', 'here.com',
  'maps.yandex', 'duckduckgo.com', 'search.yahoo', 'maps.me', 'mapy.com', 'mapy.cz', 'mapquest.com', '2gis', 'foursquare.com', 'map.coccoc.com', 'vietmap', 'map4d', 'goong.io', 'map.baidu.com', 'amap.com', 'gaode.com',
  'map.qq.com', 'map.naver.com', 'naver.me', 'map.kakao.com', 'plus.codes', 'what3words', 'w3w.co',
];
const LINK = new RegExp(String.raw`(?<![\p{L}\d-])(?:${SERVICES.map((name) => name.replaceAll('.', String.raw`\.`)).join('|')})(?![\p{L}\d-])`, 'iu');
const SEARCH = /(?<![\p{L}\d-])(?:google|bing|yandex|baidu|coccoc|yahoo)\.[a-z.]{2,6}\/(?:maps?|search|url|travel|s)(?![\p{L}\d-])/iu;

const POINTS: readonly RegExp[] = [
  /geo:-?\d/i,
  // Three words of what3words and the codes of Open Location, long and short.
  /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/u,
  /(?<![A-Z0-9+])(?:[23456789CFGHJMPQRVWX]{8}|(?=[A-Z0-9]*[A-Z])[23456789CFGHJMPQRVWX]{4})\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Za-z0-9])/u,
  // Degrees and minutes; two decimals that lie in or near Viet Nam, in either order; any two finer than a street.
  /\d{1,3}\s*°\s*\d{1,2}\s*['′’]/u,
  /(?<![\d.,])(?:[89]|1\d|2[0-3])[.,]\d{2,}[^\d\n]{1,15}1(?:0[2-9]|1[0-7])[.,]\d{2,}(?!\d|[.,]\d)/u,
  /(?<![\d.,])1(?:0[2-9]|1[0-7])[.,]\d{2,}[^\d\n]{1,15}(?:[89]|1\d|2[0-3])[.,]\d{2,}(?!\d|[.,]\d)/u,
  /(?<![\d.])-?\d{1,3}\.\d{4,}[^\d\n]{1,15}\d{1,3}\.\d{4,}(?![\d.])/u,
];

/** The first map link, search link or coordinates of a text, or null. */
export function pointIn(text: string): string | null {
  for (const pattern of [LINK, SEARCH, ...POINTS]) {
    const found = pattern.exec(text);
    if (found !== null) return found[0].trim();
  }
  return null;
}
