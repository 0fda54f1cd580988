import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import type { ImportOptions } from '#scripts/import/disclosure/plan-import.ts';
import { docx, p, pdf, picture } from './office-files.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

const FILE = 'content/disclosures/2022/2022-notice.md';
const TEXT = `甲市2022年工作安排
发布日期：2022-03-02　来源：办公室
一、总的要求
优良天数比例达到97%。
二、保障措施
落实责任。
`;

let root: string;
beforeEach(() => {
  root = copySmallSite();
  write('2022-notice.txt', TEXT);
});
afterEach(() => rmSync(root, { recursive: true }));

const path = (name: string) => join(root, name);
const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content);
const text = (name: string) => readFileSync(path(name), 'utf8');

async function run(names: string[], { given, ...options }: ImportOptions = {}) {
  const files = names.map(path);
  const all = { given: { category: '公开/计划', ...given }, ...options };
  const { problems, lines } = await importDocuments(root, files, all);
  return {
    codes: problems.map(({ code }) => code),
    problems,
    said: lines.join('\n').replaceAll(`${root}/`, ''),
  };
}

describe('import', () => {
  test('writes a disclosure, keeps the original, and says what it read', async () => {
    const { codes, said } = await run(['2022-notice.txt']);
    expect(said).toBe(
      `✓ 2022-notice.txt → ${FILE}
    标题：甲市2022年工作安排
    发布日期 2022-03-02，分类 公开/计划
    章节 2 个，29 个字符与原文一致
    待审：0 个数据、2 个计划事项，在 seeds/proposed/；核对以后 npm run accept -- 2022-notice`,
    );
    expect(codes).toEqual([]);
    expect(text('seeds/originals/2022-notice.txt')).toBe(TEXT);
    expect(text(FILE)).toBe(`---
title: 甲市2022年工作安排
category: 公开/计划
source: 办公室
published_on: 2022-03-02
rendition: original
coverage: full
plan_year: 2022
---

## 一、总的要求

优良天数比例达到97%。

## 二、保障措施

落实责任。
`);
  });

  test('changes nothing the second time', async () => {
    await run(['2022-notice.txt']);
    const before = text(FILE);
    expect((await run(['2022-notice.txt'])).said).toContain('没有变化');
    expect(text(FILE)).toBe(before);
  });

  test('shows what a changed original would change, and waits for --force', async () => {
    await run(['2022-notice.txt']);
    write(FILE, text(FILE).replace('甲市2022年工作安排', '工作安排（2022年）'));
    write('2022-notice.txt', TEXT.replace('97%', '98%').replace('办公室', '综合处'));
    const refused = await run(['2022-notice.txt']);
    expect(refused.codes).toEqual(['import-exists']);
    expect(refused.problems[0]!.what).toContain('source：办公室 → 综合处');
    expect(refused.problems[0]!.what).toContain('正文 + 优良天数比例达到98%');
    expect(text(FILE)).toContain('97%');
    const forced = await run(['2022-notice.txt'], { force: true });
    expect(forced.said).toContain('保留了您改过的：title');
    expect(text(FILE)).toMatch(/title: 工作安排（2022年）\n[^]*source: 综合处\n[^]*98%/);
  });

  test('keeps the text that staff edited when the original is the same', async () => {
    await run(['2022-notice.txt']);
    const edited = text(FILE).replace('## 二、', '### 二、');
    write(FILE, edited);
    expect((await run(['2022-notice.txt'], { force: true })).codes).toEqual([]);
    expect(text(FILE)).toBe(edited);
  });

  test('writes nothing with --dry-run', async () => {
    expect((await run(['2022-notice.txt'], { dryRun: true })).said).toContain('试运行，没有写');
    expect(existsSync(path(FILE))).toBe(false);
    expect(existsSync(path('seeds/originals'))).toBe(false);
  });

  test('leaves a digest of the same document alone and relates the original to it', async () => {
    write(
      'content/disclosures/2021/2021-plan.md',
      text('content/disclosures/2021/2021-plan.md').replace(/^title:.*$/m, 'title: 同一份'),
    );
    const date = /published_on: (\S+)/.exec(text('content/disclosures/2021/2021-plan.md'))![1]!;
    write('full.txt', `同一份\n发布日期：${date}\n正文。\n`);
    await run(['full.txt']);
    expect(text('content/disclosures/2021/full.md')).toContain('related: [2021-plan]');
  });

  test('refuses a text that would break the project, and writes the others', async () => {
    write('private.txt', '通知\n发布日期：2022-03-02\n联系电话13800138000。\n');
    const { codes, said } = await run(['private.txt', '2022-notice.txt']);
    expect(codes).toEqual(['personal-mobile-number']);
    expect(said).toContain('共 2 个文件，导入了 1 个。');
    expect(said).toContain('private.md 的行号，是导入以后会有的行号');
    expect(existsSync(path('content/disclosures/2022/private.md'))).toBe(false);
    expect(existsSync(path(FILE))).toBe(true);
  });

  test('changes nothing for a faulty file', async () => {
    write('big.docx', Buffer.alloc(50e6));
    write('empty.txt', '');
    write('lost.html', '<html><body><p>环境锟斤拷</p></body></html>');
    const { codes, said } = await run(['big.docx', 'empty.txt', 'lost.html']);
    expect(codes).toEqual(['import-too-big', 'import-empty', 'import-mojibake']);
    expect(said).toContain('共 3 个文件，导入了 0 个。');
    expect(existsSync(path('seeds/originals'))).toBe(false);
  });

  test('puts pictures beside the text, and a PDF as an attachment', async () => {
    write('map.docx', docx([p('通知'), p('位置如图。'), p(picture('点位'))]));
    write('air.pdf', pdf(['Notice', 'Air was good.']));
    const given = { published_on: '2022-05-01' };
    expect((await run(['map.docx', 'air.pdf'], { given })).codes).toEqual([]);
    expect(text('content/disclosures/2022/map.md')).toContain('![点位](map-1.png)');
    expect(existsSync(path('content/disclosures/2022/map-1.png'))).toBe(true);
    expect(text('content/disclosures/2022/air.md')).toMatch(
      /extracted_from: pdf\nattachments:\n {2}- title: Notice\n {4}href: air.pdf\n {4}size: \d+\n/,
    );
    expect(existsSync(path('content/disclosures/2022/air.pdf'))).toBe(true);
    expect((await run(['map.docx', 'air.pdf'], { given })).said.match(/没有变化/g)).toHaveLength(2);
  });

  test('asks for the date that nothing tells', async () => {
    write('notice.txt', '通知\n一段。\n二段。\n');
    expect((await run(['notice.txt'])).codes).toEqual(['import-no-date']);
    const given = { published_on: '2022-05-01' };
    expect((await run(['notice.txt'], { given })).codes).toEqual([]);
  });
});
