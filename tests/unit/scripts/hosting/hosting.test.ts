import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddyfile } from '#scripts/hosting/caddy.ts';
import { headersFile } from '#scripts/hosting/headers-file.ts';
import { nginxConfig } from '#scripts/hosting/nginx.ts';
import { redirectsFile } from '#scripts/hosting/redirects-file.ts';
import { responseHeaders } from '#domain/site/response-headers.ts';
import { serve } from '#tests/site/server.ts';
import { isInstalled, startWebServer, type WebServer } from '#tests/site/web-server.ts';

const PAGE = '<!doctype html><title>页</title>';
const FILES = [
  'index.html',
  '404.html',
  '_headers',
  'about/index.html',
  'edit/index.html',
  'indicators/pm25/index.html',
  'indicators/pm25/embed/index.html',
  'indicators/pm25.csv',
  'indicators/pm25/v/0123456789ab.csv',
  'assets/index.a1b2.css',
  'assets/index.a1b2.js',
  'search/segments.json',
  'search/index.html',
  'search/0123456789ab/grams/0.bin',
  'disclosures/assets/index.html',
  'disclosures/category/规划/index.html',
  'disclosures/taken-back/index.html',
  'disclosures/taken-back/withdrawn.txt',
  'about/index.html.br',
  'about/index.html.gz',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-hosting-'));
  for (const release of ['one', 'two']) {
    for (const file of FILES) {
      const path = join(folder, 'releases', release, file);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, `${PAGE}${release} ${file}`);
    }
  }
  expect(switchTo('one').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const switchTo = (release: string) =>
  spawnSync('sh', [resolve('deploy/switch-release.sh'), folder, release], { encoding: 'utf8' });

test('the configurations under deploy/ are those that the one definition makes', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig());
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyfile());
});

test('_headers lets no page but the embedded be framed, and keeps for ever what is named by its content', () => {
  const text = headersFile('/sub/', ['about', 'edit', 'indicators', 'plans', 'search']);
  const rule = (glob: string) =>
    new RegExp(`^${RegExp.escape(glob)}\n((?:  .+\n)+)`, 'm').exec(text)?.[1];
  expect(rule('/sub/*')).toContain('X-Content-Type-Options: nosniff');
  expect(rule('/sub/indicators/:id/')).toContain("frame-ancestors 'self'");
  expect(rule('/sub/indicators/:id/embed/')).toContain("script-src 'self'");
  expect(rule('/sub/indicators/:id/embed/')).not.toContain('frame-ancestors');
  expect(rule('/sub/about/')).toContain("script-src 'self';");
  expect(rule('/sub/indicators/')).toContain("frame-ancestors 'self'");
  expect(rule('/sub/edit/')).toBeUndefined();
  expect(rule('/sub/assets/*')).toBe('  Cache-Control: public, max-age=31536000, immutable\n');
});

test('_redirects leads former addresses to the new ones, and says which are gone', () => {
  const former = {
    moved: [{ from: '/disclosures/old/', to: '/disclosures/new/' }],
    withdrawn: ['/disclosures/gone/'],
  };
  expect(redirectsFile('/sub/', former)).toBe(
    '/sub/disclosures/old/ /sub/disclosures/new/ 301!\n' +
      '/sub/disclosures/gone/ /sub/disclosures/gone/index.html 410!\n',
  );
  expect(redirectsFile('/', { moved: [], withdrawn: [] })).toBe('');
});

test('WebAssembly may run on the page of search alone, on every kind of host', () => {
  const wasm = (path: string) => responseHeaders(path)['Content-Security-Policy'];
  expect(wasm('/sub/search/index.html')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  for (const path of ['/', '/about/', '/search/words.json', '/search/0123456789ab/pagefind.js'])
    expect(wasm(path)).not.toContain('wasm');
  const rules = headersFile('/', ['about', 'search']).split(/\n(?=\S)/);
  const fitting = (path: string) =>
    rules.filter((rule) => {
      const [glob = ''] = rule.split('\n');
      const source = glob
        .replaceAll('.', '\\.')
        .replaceAll('*', '.*')
        .replaceAll(/:[a-z]+/g, '[^/]+');
      return new RegExp(`^${source}$`).test(path);
    });
  const policies = (path: string) =>
    fitting(path).filter((rule) => rule.includes('Content-Security-Policy'));
  expect(policies('/search/')).toHaveLength(1);
  expect(policies('/search/')[0]).toContain("'wasm-unsafe-eval'");
  expect(policies('/about/').join()).not.toContain('wasm');
});

test.runIf(process.env.CI)('the machine of the checks has nginx', () => {
  expect(isInstalled('nginx')).toBe(true);
});

const servers = ['nginx', 'caddy', 'local'] as const;
describe.each(servers)('%s', (name) => {
  let server: WebServer;
  const runs = name === 'local' || isInstalled(name);
  beforeAll(async () => {
    if (!runs) return;
    server =
      name === 'local'
        ? await serve(join(folder, 'current'), '/')
        : await startWebServer(name, folder);
  });
  afterAll(() => server?.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      headers: { 'Accept-Encoding': 'identity', ...headers },
      redirect: 'manual',
    });

  test
    .skipIf(!runs)
    .each(FILES.filter((path) => !/_headers|taken-back.index|\.(br|gz)$|404/.test(path)))(
    'sends %s with the headers of the definition',
    async (file) => {
      const answer = await get(file.replace(/index\.html$/, ''));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(`${PAGE}one ${file}`);
      expect(Object.fromEntries(answer.headers)).toMatchObject(
        Object.fromEntries(
          Object.entries(responseHeaders(`/${file}`)).map(([header, value]) => [
            header.toLowerCase(),
            value,
          ]),
        ),
      );
    },
  );

  test.skipIf(!runs)('names the type of a file', async () => {
    const type = async (path: string) => (await get(path)).headers.get('content-type');
    expect(await type('')).toBe('text/html; charset=utf-8');
    expect(await type('indicators/pm25.csv')).toBe('text/csv; charset=utf-8');
    expect(await type('assets/index.a1b2.js')).toMatch(/^(text|application)\/javascript/);
  });

  test.skipIf(!runs)(
    'answers what is not there with the site’s own page, asked for again next time',
    async () => {
      for (const path of [
        'nothing/',
        'assets/',
        'assets/none.js',
        '_headers',
        'about/index.html.gz',
      ]) {
        const answer = await get(path);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(await answer.text()).toBe(`${PAGE}one 404.html`);
        expect(answer.headers.get('cache-control')).toBe('no-cache');
        expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
      }
    },
  );

  test.skipIf(!runs)(
    'sends the page of a withdrawn document with the status 410, and other pages of documents with 200',
    async () => {
      for (const path of ['disclosures/taken-back/', 'disclosures/taken-back/index.html']) {
        const answer = await get(path);
        expect([path, answer.status]).toEqual([path, 410]);
        expect(await answer.text()).toBe(`${PAGE}one disclosures/taken-back/index.html`);
        expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
      }
      expect((await get('disclosures/assets/')).status).toBe(200);
      const absent = await get('disclosures/absent/');
      expect(absent.status).toBe(404);
      expect(await absent.text()).toBe(`${PAGE}one 404.html`);
    },
  );

  test.skipIf(!runs)('sends a folder to its address with a slash, on the same host', async () => {
    const answer = await get('about');
    expect(answer.status).toBeOneOf([301, 308]);
    expect(new URL(answer.headers.get('location')!, server.url).href).toBe(`${server.url}about/`);
    const location = (await get('/about')).headers.get('location') ?? '/';
    expect(new URL(location, server.url).host).toBe(new URL(server.url).host);
  });

  test.skipIf(!runs)('answers a page that did not change with 304', async () => {
    const tag = (await get('about/')).headers.get('etag')!;
    expect((await get('about/', { 'If-None-Match': tag })).status).toBe(304);
  });

  test.skipIf(!runs)('sends the compressed file that lies beside a page', async () => {
    const raw = await get('about/', { 'Accept-Encoding': 'gzip' }).catch((error: Error) => error);
    // It is no real gzip here: that fetch fails to unpack it shows that it came.
    const text = raw instanceof Error ? raw : await raw.text().catch((error: Error) => error);
    expect(text).toBeInstanceOf(Error);
  });

  test.skipIf(!runs || process.platform === 'win32')(
    'shows another release, and the one before it again, when the link is switched',
    async () => {
      const shown = async () => (await (await get('about/')).text()).slice(PAGE.length);
      expect(switchTo('two').status).toBe(0);
      expect(await shown()).toBe('two about/index.html');
      expect(switchTo('three')).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('one two'),
      });
      expect(switchTo('one').status).toBe(0);
      expect(await shown()).toBe('one about/index.html');
    },
  );
});
