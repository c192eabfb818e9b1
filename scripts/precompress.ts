// Writes output/release-precompressed: the built site with .br and .gz beside each file, for servers of one's own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandOptions, wholeNumber } from './lib/command-options.ts';
import { precompress } from './lib/precompress.ts';

const usage = 'npm run precompress -- [--from dist] [--to output/release-precompressed] [--quality 11]';
const { values } = commandOptions(usage, { options: { from: { type: 'string', default: 'dist' }, to: { type: 'string', default: 'output/release-precompressed' }, quality: { type: 'string', default: '11' } } });
if (!existsSync(join(values.from, 'index.html'))) {
  console.error(`Chưa có ${values.from}: chạy "npm run build" trước. / No ${values.from}: run "npm run build" first.`);
  process.exit(1);
}
const { files, plain, brotli, gzip } = precompress(values.from, values.to, wholeNumber('quality', values.quality, 0, usage));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
console.log(`${values.to}: ${files} × (.br, .gz); ${megabytes(plain)} → br ${megabytes(brotli)}, gz ${megabytes(gzip)}`);
