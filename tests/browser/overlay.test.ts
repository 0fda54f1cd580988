import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { pagesOf } from '#tests/site/pages.ts';
import { useBrowser } from './browser.ts';

// A copy of the project is served while it is edited, so that the test never touches the real files.
const project = resolve('.cache/dev-project');
let origin = '';
const open = useBrowser(() => origin);
let server: ChildProcess;
let printed = '';

beforeAll(async () => {
  rmSync(project, { recursive: true, force: true });
  for (const path of [
    'content',
    'public',
    'scripts',
    'seeds',
    'src',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(path, join(project, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'dir');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', '4731'], {
    cwd: project,
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
  // A port that is taken is passed over: the server says which one it has.
  const address = await vi.waitUntil(() => /http:\/\/localhost:\d+\//.exec(printed)?.[0], {
    timeout: 600_000,
    interval: 200,
  });
  origin = address;
  await vi.waitUntil(
    () =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    { timeout: 600_000, interval: 500 },
  );
});
afterAll(async () => {
  const ended = new Promise((end) => server.on('close', end));
  server.kill('SIGTERM');
  await ended;
  rmSync(project, { recursive: true, force: true });
});

const said = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('#gongkai-problems')?.shadowRoot?.querySelector('details')
        ?.innerText ?? '',
  );

test('a mistake shows in the browser and the terminal while the site is edited, and is gone when mended', async () => {
  const file = join(project, 'content/pages/about.md');
  const sound = readFileSync(file, 'utf8');
  const page = await open('guide/');
  await expect.poll(() => said(page)).toContain('检查发现 2 个提示');
  writeFileSync(file, `${sound}\n\n见[甲](/nothing/)。\n`);
  await expect.poll(() => said(page)).toContain('链接 “/nothing/” 打不开');
  expect(await said(page)).toContain('content/pages/about.md');
  expect(printed).toContain('content/pages/about.md:');
  expect(printed).toContain('链接 “/nothing/” 打不开');
  writeFileSync(file, sound);
  await expect.poll(() => said(page)).not.toContain('nothing');
});

test('nothing of the overlay is in the built site', async () => {
  const pages = await pagesOf(inject('site').folder);
  expect(
    pages.filter(({ html }) => /problem-overlay|overlay-client|gongkai:problems/.test(html)),
  ).toEqual([]);
});
