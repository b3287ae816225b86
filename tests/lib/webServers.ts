/** Real web servers that read the snippets of the built site: Debian's nginx and Caddy, on this machine only. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyPath, nginxPath } from '../../scripts/lib/debian.ts';

export type WebServer = { origin: string; stop: () => Promise<void> };

/** Each by the name that tests show. */
export const webServers: Readonly<Record<string, (site: string) => Promise<WebServer>>> = { nginx: startNginx, Caddy: startCaddy };

/** As an administrator would: a server block with a root, and the snippet. It knows no media types of its own. */
export async function startNginx(site: string): Promise<WebServer> {
  return start(nginxPath(), (folder, port) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
    const config = `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${temporary}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/_hosting/nginx.conf;
  }
}
`;
    return { config, args: (file) => ['-e', 'stderr', '-p', folder, '-c', file], test: (file) => ['-e', 'stderr', '-t', '-q', '-p', folder, '-c', file] };
  });
}

async function startCaddy(site: string): Promise<WebServer> {
  return start(caddyPath(), (_folder, port) => ({
    config: `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${site}
  import ${site}/_hosting/Caddyfile
  file_server
}
`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
    test: (file) => ['adapt', '--validate', '--adapter', 'caddyfile', '--config', file],
  }));
}

type Setup = { config: string; args: (file: string) => string[]; test: (file: string) => string[] };

/** @throws Error with what the server says of its configuration, or when it does not answer in 10 s */
async function start(program: string | undefined, setup: (folder: string, port: number) => Setup): Promise<WebServer> {
  if (program === undefined) throw new Error('Missing web server: its package is named above');
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const port = await freePort();
  const { config, args, test } = setup(folder, port);
  const file = join(folder, 'config');
  writeFileSync(file, config);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const tested = spawnSync(program, test(file), { encoding: 'utf8', env });
  if (tested.status !== 0) throw new Error(`${program} refuses the snippet: ${tested.stderr}`);
  const child = spawn(program, args(file), { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await fetch(origin).then(() => true, () => false)) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${program} does not answer: ${said}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
