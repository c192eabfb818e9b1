import type { APIRoute } from 'astro';
import { escapeXml } from '../domain/open-data/xml.ts';
import { pathTo } from '../domain/routes.ts';
import { site } from '../site.ts';

/**
 * OpenSearch description, for people who add the site's search to their browser by hand. No page links it with
 * `rel="search"`: browsers would then add the site to their settings unasked, a trace on a watched phone. The words stand
 * in the fragment, which is never sent to a server; src/client/search-fragment.ts takes them out of the address.
 */
export const GET: APIRoute = () => {
  const template = escapeXml(`${site.url}${pathTo('vi', 'search')}#q=`) + '{searchTerms}';
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>Điểm Tựa</ShortName><Description>Thông tin và địa chỉ hỗ trợ</Description><InputEncoding>UTF-8</InputEncoding><Url type="text/html" template="${template}"/></OpenSearchDescription>\n`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};
