import { everywhere, headersOf, type HeaderRule } from './header-rules.ts';

const made = 'Made by the build from src/domain/headers: change it there.';
const pattern = ({ path, isFolder }: HeaderRule) => {
  const literal = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return isFolder ? `^${literal}` : path.endsWith('/') ? `^${literal}(index\\.html)?$` : `^${literal}$`;
};

/** `_headers` for Netlify and Cloudflare Pages, which apply every rule that fits: no two of ours name the same header. */
export function netlifyHeaders(rules: readonly HeaderRule[], fallback: HeaderRule): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[`# ${made}`, block('/*', everywhere), ...[...rules, fallback].map((rule) => block(rule.isFolder ? `${rule.path}*` : rule.path, headersOf(rule)))].join('\n')}\n`;
}

/**
 * Two files for nginx: maps for the `http` block, `add_header` lines for the `server` block. An `add_header` inside a
 * `location` would drop all of them, so nothing is added there; nginx leaves out a header whose value is empty.
 */
export function nginxHeaders(rules: readonly HeaderRule[], fallback: HeaderRule): { maps: string; server: string } {
  const names = ['Content-Security-Policy', 'Cross-Origin-Resource-Policy', 'Access-Control-Allow-Origin', 'Cache-Control'];
  const variable = (name: string) => `$diem_tua_${name.toLowerCase().replaceAll('-', '_')}`;
  // One pattern finds the part of the site, and a table its headers: a pattern a rule would be tried for every answer.
  const languages = rules.filter(({ path, isFolder }) => !isFolder && /^\/[^/]+\/$/.test(path)).map(({ path }) => path.slice(1, -1));
  const first = `(?:(?:${languages.join('|')})/)?`;
  const keys = ({ path, isFolder }: HeaderRule) => (!isFolder && path.endsWith('/') ? [path, `${path}index.html`] : [path]);
  const part = ['map $uri $diem_tua_part {', '  default $uri;', `  "~^(?<diem_tua_start>/${first}[^/]+/)" $diem_tua_start;`, '}'];
  const map = (name: string) => [
    `map $diem_tua_part ${variable(name)} {`,
    `  default "${headersOf(fallback)[name] ?? ''}";`,
    ...rules.flatMap((rule) => keys(rule).map((key) => `  "${key}" "${headersOf(rule)[name] ?? ''}";`)),
    '}',
  ];
  return {
    maps: `${[`# ${made}`, ...part, ...names.flatMap(map)].join('\n')}\n`,
    server: `${[
      `# ${made}`,
      ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
      ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
    ].join('\n')}\n`,
  };
}

/** A snippet for Caddy: `import headers.caddy` outside the site, `import diem_tua_headers` inside it. */
export function caddyHeaders(rules: readonly HeaderRule[], fallback: HeaderRule): string {
  const names = ['Content-Security-Policy', 'Cross-Origin-Resource-Policy', 'Cache-Control'];
  const variable = (name: string) => `{diem_tua_${name.toLowerCase().replaceAll('-', '_')}}`;
  const values = (rule: HeaderRule) => names.map((name) => `"${headersOf(rule)[name]}"`).join(' ');
  return `${[
    `# ${made}`,
    '(diem_tua_headers) {',
    `  map {path} ${names.map(variable).join(' ')} {`,
    ...rules.map((rule) => `    ~${pattern(rule)} ${values(rule)}`),
    `    default ${values(fallback)}`,
    '  }',
    '  header {',
    ...Object.entries(everywhere).map(([name, value]) => `    ${name} "${value}"`),
    ...names.map((name) => `    ${name} ${variable(name)}`),
    '    -Server',
    '  }',
    ...rules.filter((rule) => rule.isOpen).map((rule) => `  header ${rule.path}* Access-Control-Allow-Origin *`),
    '}',
  ].join('\n')}\n`;
}
