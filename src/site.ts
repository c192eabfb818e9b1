/** Settings of this one site. Each may be set by the environment at build, so that a mirror needs no code change. */
export const site = {
  /** Where the site is served; absolute links (canonical, sitemap, QR codes) start with it. No trailing slash. */
  url: (process.env['SITE_URL'] ?? 'https://diemtua.example').replace(/\/$/, ''),
  /**
   * Where the exit link leads: an ordinary page that loads fast, is believable in Viet Nam and says nothing about the
   * reader. The national weather service. Editors choose and test it on local networks.
   */
  exitUrl: process.env['EXIT_URL'] ?? 'https://nchmf.gov.vn/',
  /** Where a report "this number is wrong" goes; the record's id is added to it. */
  reportUrl: process.env['REPORT_URL'] ?? 'https://github.com/diem-tua/diem-tua/issues/new?template=so-sai.yml',
} as const;

/** Where a reader reports that a page is wrong: it carries the page's id and nothing of the reader. */
export function reportLink(id: string): string {
  const url = new URL(site.reportUrl);
  url.searchParams.set('id', id);
  return url.href;
}
