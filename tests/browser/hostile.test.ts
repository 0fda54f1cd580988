import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeHostileSite } from '#tests/hostile/hostile-site.ts';
import { HOSTILE_TEXTS } from '#tests/hostile/hostile-texts.ts';
import { filesOf } from '#tests/site/pages.ts';
import { serve, type Server } from '#tests/site/server.ts';

/*
 * A site whose every text is hostile, rendered in spite of the checks that would have stopped most of it, and opened
 * in the browser: nothing runs, nothing breaks out, nothing reads what lies outside.
 */
const work = mkdtempSync(join(tmpdir(), 'gongkai-hostile-'));
const folder = join(work, 'dist');
let server: Server;
let browser: Browser;
let faults: string[] = [];
let codes = new Map<string, Set<string>>();

beforeAll(async () => {
  writeHostileSite(join(work, 'site'));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const program = ['tests/hostile/build-hostile.ts', join(work, 'site'), folder];
  const build = spawnSync(process.execPath, program, { env, encoding: 'utf8' });
  expect(build.stderr).toBe('');
  const problems = JSON.parse(build.stdout) as { code: string; file: string }[];
  codes = new Map(problems.map(({ file }) => [file, new Set<string>()]));
  for (const { code, file } of problems) codes.get(file)?.add(code);
  server = await serve(folder, '/');
  browser = await chromium.launch(inject('browser'));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(work, { recursive: true });
});

/** A page in which the canary, a dialog, a refusal by the policy, or a request to another host is a fault. */
async function watchedPage(): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  const fault = (what: string) => faults.push(`${page.url()}: ${what}`);
  await page.exposeFunction('canary', () => fault('the canary sang'));
  page.on('dialog', (dialog) => {
    fault(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') fault(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => fault(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(?:data|blob):/.test(request.url()))
      fault(`request: ${request.url()}`);
  });
  return page;
}

const seen = () => {
  const found = faults;
  faults = [];
  return found;
};
const pages = () =>
  filesOf(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) =>
      path
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/index\.html$/, ''),
    );

/** What acts in a page, found without letting it act. */
function activeIn(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const found: string[] = [];
  for (const element of Array.from(parsed.querySelectorAll('*'))) {
    const name = element.localName;
    const type = element.getAttribute('type') ?? '';
    if (name === 'script' && !element.hasAttribute('src') && !type.endsWith('json'))
      found.push('inline script');
    if (/^(?:base|object|embed|style|foreignobject|animate|set|math|noscript|form)$/i.test(name)) {
      const own = name === 'form' && /^(?:\/|$)/.test(element.getAttribute('action') ?? '');
      if (!own && name !== 'noscript') found.push(name);
    }
    if (name === 'iframe' || (name === 'meta' && element.getAttribute('http-equiv') === 'refresh'))
      found.push(name);
    for (const { name: attribute, value } of Array.from(element.attributes)) {
      if (/^on/i.test(attribute) || attribute === 'srcdoc' || attribute === 'style')
        found.push(`${name} ${attribute}`);
      const address = /^(?:href|src|action|formaction|xlink:href|data|poster)$/.test(attribute);
      const scheme = /^(?:javascript|vbscript|data|file|blob):/i.test(
        // eslint-disable-next-line no-control-regex
        value.replace(/[\u0000-\u0020]/g, ''),
      );
      if (address && scheme) found.push(`${name} ${attribute}=${value}`);
      if (name === 'script' && attribute === 'src' && !value.startsWith('/'))
        found.push(`script ${value}`);
      if (
        name === 'link' &&
        attribute === 'href' &&
        element.getAttribute('rel') === 'stylesheet' &&
        !value.startsWith('/')
      )
        found.push(`stylesheet ${value}`);
    }
    if (type === 'application/ld+json') JSON.parse(element.textContent ?? '');
  }
  return found;
}

describe('hostile texts', () => {
  test('are many, and the checks tell of those that would be seen', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(100);
    expect([...codes.values()].filter((own) => own.has('raw-html')).length).toBeGreaterThan(10);
    expect([...codes.values()].some((own) => own.has('unsafe-link'))).toBe(true);
  });

  test('become no element, attribute or address that acts, on any page', async () => {
    const page = await watchedPage();
    await page.goto('about:blank');
    const bad: [string, string[]][] = [];
    for (const path of filesOf(folder).filter((name) => name.endsWith('.html'))) {
      const found = await page.evaluate(activeIn, readFileSync(join(folder, path), 'utf8'));
      if (found.length > 0) bad.push([path, found]);
    }
    expect(bad).toEqual([]);
  });

  test('run on no page that is opened', async () => {
    const page = await watchedPage();
    // One page of each family in full, all documents, all indicators.
    const opened = pages().filter(
      (path) => !/\/(?:category|publisher|year)\/.*\/|\/only\//.test(path),
    );
    let bearing = 0;
    for (const path of opened) {
      await page.goto(path, { waitUntil: 'load' });
      if ((await page.locator('body').innerText()).includes('canary()')) bearing++;
    }
    // As words they are there.
    expect(bearing).toBeGreaterThan(30);
    expect(opened.length).toBeGreaterThan(60);
    expect(seen()).toEqual([]);
  });

  test('run in no search, as query or as result', async () => {
    const page = await watchedPage();
    for (const text of HOSTILE_TEXTS.filter((_, index) => index % 4 === 0)) {
      await page.goto(`search/?q=${encodeURIComponent(text)}`, { waitUntil: 'load' });
      await page.waitForFunction(() => document.querySelector('main')?.textContent?.trim());
    }
    await page.goto('search/?q=canary', { waitUntil: 'networkidle' });
    expect(await page.locator('main').innerText()).toContain('canary');
    expect(seen()).toEqual([]);
  });

  test('leave feeds, site maps and pictures well-formed, and JSON readable', async () => {
    const page = await watchedPage();
    await page.goto('about:blank');
    const bad: string[] = [];
    for (const path of filesOf(folder)) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (/\.(?:xml|svg)$/.test(path)) {
        const found = await page.evaluate((xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'application/xml');
          const fault = parsed.querySelector('parsererror')?.textContent;
          const acting = parsed.querySelector(
            'script, foreignObject, animate, set, a[*|href^="javascript"]',
          );
          return fault ?? acting?.outerHTML;
        }, text);
        if (found) bad.push(`${path}: ${found}`);
      }
      if (/\.(?:json|jsonld)$/.test(path)) JSON.parse(text);
    }
    expect(bad).toEqual([]);
    expect(seen()).toEqual([]);
  });

  test('are no formulas in tables that a spreadsheet opens', () => {
    const tables = filesOf(folder).filter((path) => path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(10);
    for (const path of tables) {
      const text = readFileSync(join(folder, path), 'utf8');
      // A cell begins after a comma or a line end, with or without a quote.
      expect(
        `${path}: ${/(?:^|[,\n])"?[=@\t][^,\n]*/.exec(text.replace(/"(?:[^"]|"")*"/g, firstOf))?.[0]}`,
      ).toBe(`${path}: undefined`);
    }
  });

  test('take nothing from outside the site’s folder, and put nothing there', () => {
    const outside = filesOf(folder).filter((path) =>
      /SECRET-OUTSIDE|root:x:0/.test(readFileSync(join(folder, path), 'latin1')),
    );
    expect(outside).toEqual([]);
    expect(filesOf(work).filter((path) => !/^(?:dist|site)\//.test(path))).toEqual(['secret.txt']);
  });
});

/** A quoted cell's first character, still in quotes: commas inside it separate nothing. */
function firstOf(cell: string): string {
  return `"${cell[1] ?? ''}"`;
}

describe('the policy', () => {
  test('lets other sites frame the embedded charts, and no other page', async () => {
    const other = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').searchParams.get('path') ?? '';
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(`<iframe src="${server.url}${path}"></iframe>`);
    });
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const origin = `http://localhost:${(other.address() as AddressInfo).port}/`;
    const framed = async (path: string) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${origin}?path=${path}`, { waitUntil: 'load' });
      const [, frame] = page.frames();
      // What the browser shows for a refused frame is a page with a heading, too, but none that says whose it is.
      const shown = await frame
        ?.locator('link[rel=canonical]')
        .count()
        .catch(() => 0);
      await context.close();
      return shown === 1;
    };
    expect(await framed('indicators/pm25/embed/')).toBe(true);
    expect(await framed('indicators/pm25/')).toBe(false);
    other.close();
  });

  test('refuses what a page would run inline, and tells the tests of it', async () => {
    const page = await watchedPage();
    await page.goto('about/', { waitUntil: 'load' });
    await page
      .evaluate(() => {
        const script = document.createElement('script');
        script.append('canary()');
        document.head.append(script);
      })
      .catch(() => {});
    const found = seen();
    expect(found.join('\n')).toContain('will not be executed');
    expect(found.join('\n')).not.toContain('the canary sang');
  });
});
