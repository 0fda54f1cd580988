import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listen, staticHandler } from '#scripts/serve/static-server.ts';
import { filesOf } from '#tests/site/pages.ts';
import { useBrowser } from './browser.ts';

// A build with the editor, served as any host would: its page brings its own policy.
const folder = resolve('.cache/dist-editor');
let origin = '';
const open = useBrowser(() => origin);
let close = () => {};

beforeAll(async () => {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const build = spawnSync(process.execPath, ['tests/site/build-elsewhere.ts', folder], {
    env: { ...env, GONGKAI_EDITOR: '1' },
    encoding: 'utf8',
  });
  expect(build.stderr).toBe('');
  expect(build.status).toBe(0);
  const server = await listen(staticHandler(folder, '/'), 4720);
  origin = `http://localhost:${server.port}/`;
  close = server.close;
});
afterAll(() => close());

const DISCLOSURE = 'content/disclosures/2024/2024-work-plan.md';
const TABLE = 'seeds/areas.csv';
/** A file is looked at until it is written, on a slow machine as well. */
const SAVED = { timeout: 300_000 };

/**
 * Puts this project's content into the browser's own file system, which the editor then gets for the picked folder: a
 * folder without `.git`, as a copy from a colleague is.
 */
async function openEditor(): Promise<Page> {
  const files = Object.fromEntries(
    [
      ...filesOf(resolve('content')).map((path) => `content/${path}`),
      ...filesOf(resolve('seeds')).map((path) => `seeds/${path}`),
    ]
      .filter((path) => /\.(csv|mdx?)$/.test(path) && !path.includes('/generated/'))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
  const page = await open('edit/', { locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  await page.evaluate(async (texts) => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of Object.entries(texts)) {
      const folders = path.split('/').slice(0, -1);
      let at = root;
      for (const name of folders) at = await at.getDirectoryHandle(name, { create: true });
      const file = await at.getFileHandle(path.split('/').at(-1)!, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
  }, files);
  await page.getByRole('button', { name: '使用本地仓库' }).click();
  await page.getByText('集合', { exact: true }).waitFor();
  return page;
}

function fileIn(page: Page, path: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const parts = wanted.split('/');
    let at = await navigator.storage.getDirectory();
    for (const name of parts.slice(0, -1)) at = await at.getDirectoryHandle(name);
    return (await (await at.getFileHandle(parts.at(-1)!)).getFile()).text();
  }, path);
}

describe('the editor', () => {
  test('opens in Chinese with the collections of the site, and asks no other host', async () => {
    const page = await openEditor();
    // The list of documents is there a moment after that of the collections.
    await page.getByText('舟山市生态环境局2023年工作回顾和2024年主要工作安排').first().waitFor();
    const said = await page.locator('body').innerText();
    for (const name of ['公开信息', '解读文章', '页面', '数据表', '数据'])
      expect(said).toContain(name);
    expect(said).toContain('舟山市生态环境局2023年工作回顾和2024年主要工作安排');
  });

  test('offers no sign-in where the files of the machine are edited', async () => {
    const page = await open('edit/', { locale: 'zh-CN' });
    await page.getByRole('button', { name: '使用本地仓库' }).waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(1);
  });

  test('changes the title of a disclosure, and nothing else of its file', async () => {
    const page = await openEditor();
    await page.evaluate(
      () => (location.hash = '/collections/disclosures/entries/2024/2024-work-plan'),
    );
    const title = page.getByRole('textbox', { name: '标题' }).first();
    await title.fill('改过的标题');
    await page.getByRole('button', { name: '保存' }).click();
    const before = readFileSync(DISCLOSURE, 'utf8');
    await expect.poll(() => fileIn(page, DISCLOSURE), SAVED).toContain('改过的标题');
    const after = await fileIn(page, DISCLOSURE);
    expect(after).toBe(before.replace(/^title: .*$/m, 'title: 改过的标题'));
  });

  test('refuses a folder that is no site, and says which one to pick', async () => {
    const refusal = '请选择：';
    const page = await open('edit/', { locale: 'zh-CN' }, [refusal]);
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const other = await root.getDirectoryHandle('elsewhere', { create: true });
      Object.assign(window, { showDirectoryPicker: () => Promise.resolve(other) });
    });
    // The editor writes the refusal on the console as well, after the person has closed the dialog.
    const [said, written] = await Promise.all([
      page.waitForEvent('dialog').then(async (dialog) => {
        await dialog.accept();
        return dialog.message();
      }),
      page.waitForEvent('console', (message) => message.type() === 'error'),
      page.getByRole('button', { name: '使用本地仓库' }).click(),
    ]);
    expect(said).toContain(refusal + basename(process.cwd()));
    expect(written.text()).toContain(refusal);
    expect(await page.getByText('集合', { exact: true }).count()).toBe(0);
  });

  test('changes a cell of a table, and nothing else of its file', async () => {
    const page = await openEditor();
    await page.evaluate(() => (location.hash = '/collections/tables/entries/areas'));
    await page.getByText('全部展开').click();
    await page.getByRole('textbox', { name: 'name_en' }).first().fill('Zhoushan, "City"');
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => fileIn(page, TABLE), SAVED).toContain('""City""');
    const [header, row, ...others] = readFileSync(TABLE, 'utf8').split('\n');
    expect(await fileIn(page, TABLE)).toBe(
      [header, row!.replace(/Zhoushan(?=,)/, '"Zhoushan, ""City"""'), ...others].join('\n'),
    );
  });
});

test('the public site holds nothing of the editor', () => {
  const built = filesOf(inject('site').folder);
  expect(built.filter((path) => path.startsWith('edit') || /sveltia/i.test(path))).toEqual([]);
  expect(filesOf(folder)).toContain('edit/index.html');
});
