import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findProgram } from './debian-program.ts';

/** A running server of a built site; `close` ends it and removes its files. */
export interface WebServer {
  readonly url: string;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

async function started(process: ChildProcess, port: number, folder: string): Promise<WebServer> {
  let words = '';
  process.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (let turn = 0; ; turn += 1) {
    if (await fetch(url).then(() => true, () => false)) break;
    if (process.exitCode !== null || turn > 100) throw new Error(`server did not start: ${words}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return {
    url,
    close: () =>
      new Promise((done) => {
        process.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          done();
        });
        process.kill('SIGTERM');
      }),
  };
}

/** A shipped configuration with its folders and port set for this machine. `{ site, deploy }` are the two of a release. */
function adapted(file: string, { site, deploy }: { site: string; deploy: string }, listen: readonly [string, string]): string {
  return readFileSync(file, 'utf8').replaceAll('/srv/diem-tua/current/deploy', resolve(deploy)).replaceAll('/srv/diem-tua/current/site', resolve(site)).replace(...listen);
}

/** Serves a release with Debian's nginx and the configuration of deploy/nginx. */
export function startNginx(release: { site: string; deploy: string }): Promise<WebServer> {
  return runNginx((port) => adapted('deploy/nginx/diem-tua.conf', release, ['listen 80 default_server;', `listen 127.0.0.1:${port};`]).replace('/var/log/nginx/error.log', 'stderr'));
}

/** Serves a folder with nginx and nothing else set: the measure of what our configuration costs. */
export function startPlainNginx(folder: string): Promise<WebServer> {
  return runNginx((port) => `server { listen 127.0.0.1:${port}; root ${resolve(folder)}; access_log off; gzip_static on; }`);
}

async function runNginx(siteConf: (port: number) => string): Promise<WebServer> {
  const program = findProgram('nginx', 'nginx-light');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(join(folder, 'site.conf'), siteConf(port));
  writeFileSync(join(folder, 'nginx.conf'), `${user} daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr; events { worker_connections 512; } http { include /etc/nginx/mime.types; default_type application/octet-stream; sendfile on; ${temp} include ${folder}/site.conf; }`);
  return started(spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] }), port, folder);
}

/** Serves a release with Debian's Caddy and the configuration of deploy/caddy. */
export async function startCaddy(release: { site: string; deploy: string }): Promise<WebServer> {
  const program = findProgram('caddy', 'caddy');
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await freePort();
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'Caddyfile'), adapted('deploy/caddy/Caddyfile', release, [':80 {', `http://127.0.0.1:${port} {`]));
  const env = { ...process.env, CADDY_ADMIN: `unix/${join(folder, 'admin.sock')}`, HOME: join(folder, 'home'), XDG_DATA_HOME: join(folder, 'home'), XDG_CONFIG_HOME: join(folder, 'home') };
  return started(spawn(program, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], { stdio: ['ignore', 'ignore', 'pipe'], env }), port, folder);
}
