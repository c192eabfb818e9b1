import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createBrotliCompress, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.xml': 'application/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.pdf': 'application/pdf', '.zip': 'application/zip', '.wasm': 'application/wasm', '.vcf': 'text/vcard; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const compressible = /^(text|application\/(json|xml|geo\+json|manifest))|svg/;

/** The file a path stands for, or null; paths cannot leave the folder. */
function fileFor(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = join(folder, normalize(`/${decoded}`));
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : null;
}

/**
 * A server for the built site on this machine: `npm start` and the browser tests. Speaks brotli, as real hosts do,
 * so that what is measured here is what readers download. Resolves once it listens; port 0 takes a free one.
 */
export function serveFolder(folder: string, port = 0, headers: Readonly<Record<string, string>> = {}): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const found = fileFor(folder, path);
    if (found?.endsWith('index.html') && !path.endsWith('/') && !path.endsWith('.html')) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const file = found ?? fileFor(folder, '/404.html');
    const type = types[extname(file ?? '')] ?? 'application/octet-stream';
    const isSmall = compressible.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(found === null ? 404 : 200, { 'content-type': type, ...(isSmall ? { 'content-encoding': 'br' } : {}), ...headers });
    if (file === null || request.method === 'HEAD') return void response.end();
    const stream = createReadStream(file);
    if (isSmall) stream.pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })).pipe(response);
    else stream.pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ server, url: `http://127.0.0.1:${actual}` });
    });
  });
}
