import { describe, expect, test } from 'vitest';
import { adminPolicy, headerPolicy, metaPolicy } from './content-security-policy.ts';
import { everywhere, fallbackRule, headerRules, headersOf, type HeaderRule } from './header-rules.ts';
import { caddyHeaders, netlifyHeaders, nginxHeaders } from './write-headers.ts';

const hashes = { scripts: ["'sha256-b='", "'sha256-a='"], styles: ["'sha256-c='"] };
const missing = { scripts: ["'sha256-m='"], styles: ["'sha256-n='"] };
const rules = headerRules(new Map([['/', hashes], ['/khan-cap/', hashes], ['/en/', hashes], ['/en/emergency/', hashes]]), new Set(['/', '/en/']), missing);
const fallback = fallbackRule(missing);

/** The rule that answers an address, as the servers choose it. */
const ruleFor = (path: string, among: readonly HeaderRule[]): HeaderRule =>
  among.find((rule) => (rule.isFolder ? path.startsWith(rule.path) : path === rule.path || path === `${rule.path}index.html`)) ?? fallback;

describe('policy', () => {
  test('allows what stands in the page by digest and never unsafe-inline', () => {
    expect(headerPolicy(hashes)).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='; style-src 'sha256-c=';");
    for (const policy of [headerPolicy(hashes), metaPolicy(hashes), ...rules.filter(({ path }) => path !== '/admin/').map(({ policy }) => policy)]) expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')|https?:/);
  });
  test('a page without styles allows none', () => {
    expect(headerPolicy({ scripts: [], styles: [] })).toContain("style-src 'none'");
  });
  test('scripts of the editors\' folder come from this site only', () => {
    expect(adminPolicy).toContain("script-src 'self';");
  });
});

describe('rules', () => {
  test('no two rules fit one address, so that hosts which join headers stay right', () => {
    for (const path of ['/', '/en/', '/khan-cap/', '/khan-cap/km/', '/en/emergency/', '/data/places/head.txt', '/sw.js', '/admin/index.html', '/_astro/a.js']) {
      expect(rules.filter((rule) => ruleFor(path, [rule]) === rule), path).toHaveLength(1);
    }
  });
  test('a missing page gets the policy of the missing page', () => {
    expect(ruleFor('/nope/', rules)).toBe(fallback);
    // Hosts that read _headers choose by the address that was asked for.
    for (const path of ['/khan-cap/nope/', '/en/emergency/nope/']) for (const digest of [...missing.scripts, ...missing.styles]) expect(ruleFor(path, rules).policy).toContain(digest);
  });
  test('open data may be embedded anywhere, pages nowhere', () => {
    expect(headersOf(ruleFor('/data/a.json', rules))).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    expect(headersOf(ruleFor('/', rules))).toMatchObject({ 'Cross-Origin-Resource-Policy': 'same-origin' });
  });
  test('only position may be asked for, and only by this site', () => {
    expect(everywhere['Permissions-Policy']).toMatch(/geolocation=\(self\)/);
    expect(everywhere['Permissions-Policy']!.match(/\(self\)/g)).toHaveLength(1);
  });
});

test('every server gets every rule', () => {
  const nginx = nginxHeaders(rules, fallback);
  for (const { path, policy } of rules) {
    expect(netlifyHeaders(rules, fallback)).toContain(`\n${path}`);
    for (const text of [netlifyHeaders(rules, fallback), nginx.maps, caddyHeaders(rules, fallback)]) expect(text).toContain(policy);
  }
  for (const name of Object.keys(everywhere)) for (const text of [netlifyHeaders(rules, fallback), nginx.server, caddyHeaders(rules, fallback)]) expect(text).toContain(name);
});

test('dots in an address are no wildcards', () => {
  expect(caddyHeaders(rules, fallback)).toContain('~^/sw\\.js$');
});

test('nginx finds the part of an address by one pattern, and its headers by that part', () => {
  const { maps } = nginxHeaders(rules, fallback);
  const pattern = new RegExp(/"~(.+)" \$diem_tua_start;/.exec(maps)![1]!);
  for (const address of ['/', '/index.html', '/en/', '/en/index.html', '/khan-cap/index.html', '/khan-cap/km/index.html', '/en/emergency/km/index.html', '/data/places/head.txt', '/sw.js']) {
    const part = pattern.exec(address)?.groups!['diem_tua_start'] ?? address;
    const rule = ruleFor(address, rules);
    const line = maps.split('\n').find((each) => each.startsWith(`  "${part}" "`));
    expect(rule === fallback ? undefined : line?.includes(rule.policy), address).toBe(rule === fallback ? undefined : true);
  }
});
