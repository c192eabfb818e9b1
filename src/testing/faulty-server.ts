import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** What happens to one file: not there, cut short but sent as if whole, or the line breaks at these words of it. */
export type Fault = 'missing' | 'truncated' | { readonly dropAt: string };

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm' };

/** Serves a built site in which some files fail. `faultOf` is asked for every path; undefined means the file is whole. */
export function serveFaulty(folder: string, faultOf: (path: string) => Fault | undefined, change: (html: string) => string = (html) => html): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]!);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const fault = faultOf(path);
    if (fault === 'missing' || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, '404.html')));
      return;
    }
    const whole = extname(file) === '.html' ? Buffer.from(change(readFileSync(file, 'utf8'))) : readFileSync(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (fault === 'truncated') {
      response.writeHead(200, { 'content-type': type }).end(whole.subarray(0, Math.floor(whole.length / 2)));
    } else if (fault !== undefined) {
      response.writeHead(200, { 'content-type': type, 'content-length': whole.length });
      response.write(whole.subarray(0, whole.indexOf(fault.dropAt)), () => setTimeout(() => response.destroy(), 300));
    } else {
      response.writeHead(200, { 'content-type': type }).end(whole);
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({ url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, close: () => server.close() }));
  });
}
