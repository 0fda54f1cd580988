import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A server of the machine with the configuration of `deploy/`, for the folder `site/current`. */
export interface WebServer {
  url: string;
  close: () => Promise<void>;
}

/** How to start each; a name is a program of the machine. */
const PROGRAMS = {
  nginx: (folder: string, config: string) => {
    const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
    const has = spawnSync('test', ['-f', brotli]).status === 0;
    // Started by root, it would look at the folder as another user, who may not.
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const logs = `${user} error_log stderr; pid ${folder}/pid;`;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    return {
      text: `${has ? `load_module ${brotli};` : ''} ${logs} daemon off; events {}
http { access_log off; ${temporary} ${has ? config.replace('# brotli_static', 'brotli_static') : config} }`,
      args: (file: string) => ['-p', folder, '-c', file],
    };
  },
  caddy: (_: string, config: string) => ({
    text: `{\n\tadmin off\n\tauto_https off\n}\n${config}`,
    args: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  }),
};

export type WebServerName = keyof typeof PROGRAMS;

/** Whether the machine has a server. */
export const isInstalled = (name: WebServerName): boolean =>
  !spawnSync(name, [name === 'nginx' ? '-v' : 'version']).error;

/** Starts a server for `folder/current` with the configuration that the project keeps for it. */
export async function startWebServer(name: WebServerName, folder: string): Promise<WebServer> {
  const port = await freePort();
  const scratch = mkdtempSync(join(tmpdir(), `gongkai-${name}-`));
  mkdirSync(join(scratch, 'logs'));
  const kept = readFileSync(
    resolve('deploy', name === 'nginx' ? 'nginx.conf' : 'Caddyfile'),
    'utf8',
  )
    .replaceAll('/srv/gongkai', folder)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace(/^:80 /m, `http://127.0.0.1:${port} `);
  const { text, args } = PROGRAMS[name](scratch, kept);
  const file = join(scratch, 'config');
  writeFileSync(file, text);
  const env = { ...process.env, HOME: scratch, XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch };
  const server = spawn(name, args(file), { env });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (words: string) => (said += words));
  const ended = new Promise<void>((end) => server.on('close', () => end()));
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    if (server.exitCode !== null || tries > 100) throw new Error(`${name} does not run:\n${said}`);
    if (await fetch(url).catch(() => undefined)) break;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return {
    url,
    close: async () => {
      server.kill();
      await ended;
      rmSync(scratch, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
