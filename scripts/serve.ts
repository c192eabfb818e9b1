/** Serves the built site on this machine and prints its address. `npm run serve`; PORT chooses the port (default 4321, or a free one). */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from './lib/static-server.ts';

const folder = resolve('dist');
if (!existsSync(folder)) {
  console.error('Chưa có thư mục dist: chạy "npm run build" trước. / No dist folder: run "npm run build" first.');
  process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? 4321);
const { url } = await serveFolder(folder, wanted).catch(() => serveFolder(folder, 0));
console.log(`Điểm Tựa: ${url}/`);
