import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkProject } from '#scripts/pipeline/pipeline.ts';
import { formatProblems } from '#scripts/terminal/report.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

/** 甲市 and 乙区 with their ids, as GB18030. */
const GB18030_AREAS = Buffer.from('69642c6e616d650a6a69612cbcd7cad00a79692cd2d2c7f80a', 'hex');

let root: string;
beforeEach(() => {
  root = copySmallSite();
});
afterEach(() => rmSync(root, { recursive: true }));

const AREAS = 'seeds/areas.csv';
const write = (file: string, bytes: string | Uint8Array) => writeFileSync(join(root, file), bytes);
const printed = () => `\n${formatProblems(checkProject(root).problems, { colour: false })}\n`;

describe('a file', () => {
  test('in GB18030 is told how to save it, and read all the same', () => {
    write(AREAS, GB18030_AREAS);
    expect(printed()).toMatchInlineSnapshot(`
      "
      seeds/areas.csv  错误  wrong-encoding
        文件的编码是 GB18030，不是 UTF-8。
        为什么：网站只按 UTF-8 读取文件，用别的编码会变成乱码。
        怎么办：另存为 UTF-8：Excel 选“另存为 → CSV UTF-8（逗号分隔）”；记事本选“另存为”，编码选“UTF-8”；WPS 先另存为 .xlsx，再导出为 CSV，编码选 UTF-8。

      共 1 个错误。
      "
    `);
  });

  test('in UTF-16 is told how to save it', () => {
    write(AREAS, Buffer.from(`\uFEFF${readFileSync(join(root, AREAS), 'utf8')}`, 'utf16le'));
    expect(printed()).toMatchInlineSnapshot(`
      "
      seeds/areas.csv  错误  wrong-encoding
        文件的编码是 UTF-16，不是 UTF-8。
        为什么：网站只按 UTF-8 读取文件，用别的编码会变成乱码。
        怎么办：另存为 UTF-8：Excel 选“另存为 → CSV UTF-8（逗号分隔）”；记事本选“另存为”，编码选“UTF-8”；WPS 先另存为 .xlsx，再导出为 CSV，编码选 UTF-8。

      共 1 个错误。
      "
    `);
  });

  test('of bytes that are no text in any encoding is told so, with the place of the first', () => {
    write(
      'content/pages/about.md',
      Buffer.concat([Buffer.from('甲\n乙丙'), Buffer.from('ff41ff0a', 'hex')]),
    );
    expect(printed()).toMatchInlineSnapshot(`
      "
      content/pages/about.md:2:3  错误  wrong-encoding
        文件的编码不是 UTF-8，也认不出是哪一种。
        为什么：网站只按 UTF-8 读取文件，用别的编码会变成乱码。
        怎么办：先用原来编辑它的程序打开，确认文字没有乱码。另存为 UTF-8：Excel 选“另存为 → CSV UTF-8（逗号分隔）”；记事本选“另存为”，编码选“UTF-8”；WPS 先另存为 .xlsx，再导出为 CSV，编码选 UTF-8。

      共 1 个错误。
      "
    `);
  });

  test('that is a picture or a workbook under another name is told so', () => {
    write('content/pages/about.md', Buffer.from('504b030414000600', 'hex'));
    expect(printed()).toMatchInlineSnapshot(`
      "
      content/pages/about.md  错误  not-a-text
        这不是文本文件，可能是改了后缀的 Excel、Word 文件或图片。
        为什么：读不出的文件里的内容不会出现在网站上。
        怎么办：用原来的程序打开它，把文字复制到一个新的文本文件；Word 文件把后缀改回 .docx，用 npm run import 导入。不需要它就删除。

      共 1 个错误。
      "
    `);
  });

  test('of values that is a workbook under another name is told how to get its values', () => {
    write('seeds/observations/air.csv', Buffer.from('504b030414000600', 'hex'));
    const [first] = checkProject(root).problems.filter(({ code }) => code === 'not-a-text');
    expect(first?.fix).toContain('另存为“CSV UTF-8（逗号分隔）”');
    expect(first?.fix).toContain('npm run import -- seeds/observations/air.xlsx');
  });

  test.each([
    ['seeds/observations/air.CSV', '数据表放在 seeds/observations/名称.csv'],
    ['seeds/observations/2023/air.csv', '数据表放在 seeds/observations/名称.csv'],
    ['seeds/parks.csv', '数据表放在 seeds/observations/名称.csv'],
    ['seeds/observations/real.xlsx', 'npm run import -- seeds/observations/real.xlsx'],
    ['seeds/commitment.csv', '是不是想写 seeds/commitments.csv？'],
  ])('%s, which no table is read from, is told where it belongs', (file, said) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    write(file, 'id\n');
    const found = checkProject(root).problems;
    expect(found.map(({ code, file: told }) => `${code} ${told}`)).toEqual([
      `misplaced-table ${file}`,
    ]);
    expect(found[0]!.fix).toContain(said);
  });

  test.each(['content/2024/x.md', 'content/x.md', 'content/disclosure/2023/x.md'])(
    '%s, beside the folders of content, is told where it belongs',
    (file) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      write(file, '---\ntitle: 甲\n---\n');
      expect(checkProject(root).problems.map(({ code }) => code)).toEqual(['misplaced-file']);
    },
  );

  test('in disclosures/ itself is told the folder of its year', () => {
    const file = 'content/disclosures/2021/2021-plan.md';
    renameSync(join(root, file), join(root, 'content/disclosures/2021-plan.md'));
    const found = checkProject(root).problems.find(({ code }) => code === 'wrong-year-folder');
    expect(found?.fix).toContain(`把文件移到：${file}`);
  });

  test('without fields is told those that a file of its folder must have', () => {
    write('content/disclosures/2021/2021-notice.md', '');
    const found = checkProject(root).problems.find(({ code }) => code === 'no-frontmatter')!;
    const example = found.fix.slice(found.fix.indexOf('---')).replaceAll('2024', '2021');
    write('content/disclosures/2021/2021-notice.md', `${example}\n\n正文。\n`);
    expect(checkProject(root).problems).toEqual([]);
  });

  test('with a byte order mark or with CRLF is read as it stands', () => {
    const text = readFileSync(join(root, AREAS), 'utf8');
    write(AREAS, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const page = 'content/pages/about.md';
    write(page, `\uFEFF${readFileSync(join(root, page), 'utf8').replaceAll('\n', '\r\n')}`);
    expect(checkProject(root).problems).toEqual([]);
  });

  test('that an office program locks or an editor leaves behind is no source', () => {
    write('seeds/observations/~$air.csv', 'x');
    write('seeds/observations/.air.csv.swp', 'x');
    write('content/disclosures/2020/2020-plan.md~', 'x');
    mkdirSync(join(root, 'content/.notes'));
    write('content/.notes/x.md', 'x');
    write('content/~$x.docx', 'x');
    expect(checkProject(root).problems).toEqual([]);
  });

  test('of a table that must be there gets its header when it is missing', () => {
    rmSync(join(root, 'seeds/themes.csv'));
    expect(printed()).toMatchInlineSnapshot(`
      "
      seeds/themes.csv  错误  file-missing
        缺少这张表。
        为什么：没有这张表，其他表里引用它的行都无从核对。
        怎么办：新建这个文件，第一行写表头：
            id,name,name_en

      共 1 个错误。
      "
    `);
  });

  test('with a name that is no address gets one that is', () => {
    const text = readFileSync(join(root, 'content/pages/about.md'), 'utf8');
    write('content/pages/About Us.md', text);
    write('content/pages/关于.md', text);
    expect(printed()).toMatchInlineSnapshot(`
      "
      content/pages/About Us.md  错误  bad-id
        文件名 “About Us” 不能作网址的一部分。
        为什么：编号就是网址，发布后不再改变；只能用小写英文字母、数字和连字符，别的字符在转发、打印时会变样。
        怎么办：把文件改名，例如：about-us

      content/pages/关于.md  错误  bad-id
        文件名 “关于” 不能作网址的一部分。
        为什么：编号就是网址，发布后不再改变；只能用小写英文字母、数字和连字符，别的字符在转发、打印时会变样。
        怎么办：把文件改名，例如：2024-work-plan

      共 2 个错误。
      "
    `);
  });
});
