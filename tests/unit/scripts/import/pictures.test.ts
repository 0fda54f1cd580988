import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handedFiles } from '#scripts/import/original/handed-files.ts';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import type { ImportOptions } from '#scripts/import/disclosure/plan-import.ts';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';
import { PNG } from './office-files.ts';
import { SMALL_SITE } from '#tests/pipeline/small-site.ts';

const HEAD = '---\ntitle: 点位图\npublished_on: 2022-03-02\n---\n\n';
const FILE = 'site/content/disclosures/2022/report.md';
/** Another picture: what stands behind the end of a PNG is of no meaning. */
const OTHER = Buffer.concat([PNG, Buffer.from('2')]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  cpSync(SMALL_SITE, join(folder, 'site'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');
const shownPage = () => renderBody(parseBody(parseFrontmatter(text(FILE), '').body));
function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
}

async function run(names = ['in/report.md'], options: ImportOptions = {}) {
  const all = { given: { category: '公开/计划' }, ...options };
  const { problems, lines } = await importDocuments(path('site'), names.map(path), all);
  return {
    problems: problems.map(({ code, line }) => `${code}:${line}`),
    what: problems.map(({ what, fix }) => `${what} ${fix}`).join('\n'),
    said: lines.join('\n'),
  };
}

describe('pictures of a Markdown text', () => {
  test('lie beside the imported text, and its page shows them', async () => {
    write('in/report.md', `${HEAD}如图。\n\n![全市点位](图/点位%201.png "标题")\n`);
    write('in/图/点位 1.png', PNG);
    const { problems, said } = await run();
    expect(problems).toEqual([]);
    expect(said).toContain('图片 1 个');
    expect(said).toContain('图片 图/点位%201.png → report-1.png');
    expect(readFileSync(path('site/content/disclosures/2022/report-1.png'))).toEqual(PNG);
    expect(shownPage()).toContain('<img src="report-1.png" alt="全市点位">');
  });

  test('are found however they are written', async () => {
    write(
      'in/report.md',
      `${HEAD}![甲][a]和![乙](.\\b\\map.png)如图。\n\n<img src="c.png" alt="丙" style="zoom:50%" />\n\n<p align="center">\n<img src="c.png" alt="丙"></p>\n\n详见[附图][a2]。\n\n[a]: a/map.png\n[a2]: https://example.com/\n`,
    );
    for (const name of ['a/map.png', 'b/map.png', 'c.png']) write(`in/${name}`, PNG);
    expect((await run()).problems).toEqual([]);
    const body = parseFrontmatter(text(FILE), '').body;
    expect(body.match(/\([^)]*\)/g)).toEqual([
      '(report-1.png)',
      '(report-2.png)',
      '(report-3.png)',
      '(report-3.png)',
      '(https://example.com/)',
    ]);
    expect(shownPage()).not.toContain('&lt;');
  });

  test('of one name in two folders stay two', async () => {
    write('in/report.md', `${HEAD}![甲](a/map.png)\n\n![乙](b/map.png)\n\n![甲](a/map.png)\n`);
    write('in/a/map.png', PNG);
    write('in/b/map.png', OTHER);
    await run();
    expect(readFileSync(path('site/content/disclosures/2022/report-2.png'))).toEqual(OTHER);
    expect(existsSync(path('site/content/disclosures/2022/report-3.png'))).toBe(false);
    expect(shownPage().match(/report-\d/g)).toEqual(['report-1', 'report-2', 'report-1']);
  });

  test.each([
    ['that is not there', 'none.png', 'missing-file:8', 'in/none.png'],
    ['outside the folder', '../secret.png', 'image-outside:8', '../secret.png'],
    ['behind a link out of it', 'link.png', 'image-outside:8', 'link.png'],
    ['in a linked folder', 'way/secret.png', 'image-outside:8', '复制到这份文件旁边'],
    ['outside, in disguise', 'a/../%2e%2e/secret.png', 'image-outside:8', 'secret.png'],
    ['of another system', '..\\secret.png', 'image-outside:8', 'secret.png'],
    ['by its absolute path', '/etc/hostname', 'image-outside:8', '/etc/hostname'],
    ['on a drive', 'C:\\\\map.png', 'image-outside:8', '文件夹'],
    ['by a file address', 'file:///C:/map.png', 'image-outside:8', '文件夹'],
    ['of another site', 'https://example.com/a.png', 'remote-image:8', '图片另存为'],
    ['that is a program', 'setup.png', 'image-not-shown:8', 'setup.png'],
    ['that is cut short', 'cut.png', 'image-not-shown:0', 'cut.png'],
    ['that is too big', 'big.png', 'image-too-big:8', '10 MB'],
    ['that is a folder', 'a', 'missing-file:8', 'in/a'],
    ['with a character of no name', 'a%00.png', 'missing-file:8', '图片'],
  ])('%s keep the text out, by name and line', async (_, address, problem, words) => {
    write('in/report.md', `${HEAD}如图。\n\n![点位](${address})\n`);
    write('secret.png', PNG);
    write('in/a/other.png', PNG);
    write('in/setup.png', 'MZ\u0090 This program cannot be run');
    write('in/cut.png', PNG.subarray(0, 10));
    write('in/big.png', Buffer.concat([PNG, Buffer.alloc(10e6)]));
    symlinkSync(path('secret.png'), path('in/link.png'));
    symlinkSync(folder, path('in/way'));
    const { problems, what, said } = await run();
    expect(problems).toEqual([problem]);
    expect(what).toContain(words);
    expect(said).toContain('没有导入');
    expect(existsSync(path(FILE))).toBe(false);
  });

  test('change nothing the second time, even after staff said what is on them', async () => {
    write('in/report.md', `${HEAD}如图。\n\n![](map.png)\n`);
    write('in/map.png', PNG);
    expect((await run()).problems).toEqual(['image-without-words:8']);
    const edited = text(FILE).replace('图片 1', '全市点位');
    write(FILE, edited);
    expect((await run()).said).toContain('没有变化');
    expect(text(FILE)).toBe(edited);
  });

  test('that changed are shown, and wait for --force', async () => {
    write('in/report.md', `${HEAD}如图。\n\n![点位](map.png)\n`);
    write('in/map.png', PNG);
    await run();
    write('in/map.png', OTHER);
    const refused = await run();
    expect(refused.problems).toEqual(['import-exists:0']);
    expect(refused.what).toContain('report-1.png：内容不同');
    expect(readFileSync(path('site/content/disclosures/2022/report-1.png'))).toEqual(PNG);
    expect((await run(undefined, { force: true })).said).not.toContain('没有变化');
    expect(readFileSync(path('site/content/disclosures/2022/report-1.png'))).toEqual(OTHER);
  });

  test('are shown by --dry-run, which writes none', async () => {
    write('in/report.md', `${HEAD}如图。\n\n![点位](map.png)\n`);
    write('in/map.png', PNG);
    expect((await run(undefined, { dryRun: true })).said).toContain('map.png → report-1.png');
    expect(existsSync(path('site/content/disclosures/2022/report-1.png'))).toBe(false);
  });

  test('are no files to import when they go along with a text', async () => {
    write('in/report.md', `${HEAD}如图。\n\n![点位](map.png)\n`);
    write('in/map.png', PNG);
    write('in/alone.png', PNG);
    const { problems, said } = await run(['in/alone.png', 'in/map.png', 'in/report.md']);
    expect(problems).toEqual(['import-picture:0']);
    expect(said).toContain('共 2 个文件，导入了 1 个');
  });
});

test('a folder stands for its files, but not for what a browser saved along with a page', () => {
  for (const name of ['a.html', 'a_files/style.css', 'a_files/map.png', 'b_files/c.txt'])
    write(`in/${name}`, 'x');
  expect(handedFiles([path('in')])).toEqual([path('in/a.html'), path('in/b_files/c.txt')]);
});

test('a saved page takes pictures of its own folder alone', async () => {
  const pictures = ['report_files/map.png', '../secret.png', 'file:///C:/map.png'];
  write(
    'in/report.html',
    `<html><body><p>点位图</p><p>发布日期：2022-03-02</p><p>点位如图。</p>${pictures.map((src) => `<img src="${src}" alt="点位">`).join('')}</body></html>`,
  );
  write('in/report_files/map.png', PNG);
  write('secret.png', PNG);
  expect((await run(['in/report.html'])).problems).toEqual([
    'image-not-at-hand:0',
    'image-not-at-hand:0',
  ]);
  expect(shownPage().match(/<img[^>]*>/g)).toEqual(['<img src="report-1.png" alt="点位">']);
});
