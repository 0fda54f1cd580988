import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { describe, expect, test } from 'vitest';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { PLAN_2020, PLAN_2021, printed, replace } from '#tests/pipeline/small-site.ts';

describe('a frontmatter', () => {
  test('with an unknown field is told the field that was meant, once', () => {
    const changes = { [PLAN_2021]: replace('published_on:', 'publish_on:') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:5:1  错误  unknown-frontmatter-field
        信息栏里没有 “publish_on” 这一项。
        为什么：认不出的项会被当作没有，里面的内容就丢了。
        怎么办：是不是想写 published_on？

      共 1 个错误。
      "
    `);
  });

  test('with a field that resembles none is told what there is', () => {
    const changes = { [PLAN_2021]: replace('coverage:', '负责人: 张三\ncoverage:') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:7:1  错误  unknown-frontmatter-field
        信息栏里没有 “负责人” 这一项。
        为什么：认不出的项会被当作没有，里面的内容就丢了。
        怎么办：改成下面的名称之一，或者删除这一行：document_number、publisher、source、generated_on、published_time、access_mode、validity、source_url、extracted_from、plan_year、summary、attachments等（共 15 个）。

      共 1 个错误。
      "
    `);
  });

  test('without a required field gets a line to paste', () => {
    const changes = { [PLAN_2021]: replace('coverage: opening\n', '') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:7  错误  missing-frontmatter-field
        信息栏里缺少 coverage（依据范围）。
        为什么：没有这一项就不能发布。
        怎么办：在信息栏里加一行：
            coverage: full

      共 1 个错误。
      "
    `);
  });

  test('with a field twice names both lines', () => {
    const changes = { [PLAN_2021]: replace('coverage:', 'title: 另一个标题\ncoverage:') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:7:1  错误  duplicate-frontmatter-field
        title 写了两次，第一次在第 2 行。
        为什么：两处内容不同，不知道该用哪一个。
        怎么办：删除其中一行。

      共 1 个错误。
      "
    `);
  });

  test('with a colon inside a value gets the line in quotes', () => {
    const changes = { [PLAN_2021]: replace('title: 甲市', 'title: 通知: 甲市') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:2:1  错误  bad-frontmatter
        信息栏的这一行读不懂：“title: 通知: 甲市2020年工作回顾和2021年安排”（内容里有“冒号加空格”）。
        为什么：信息栏的每一行是“名称: 内容”，写法不对，后面的各行也会读错。
        怎么办：这一行改成：
            title: '通知: 甲市2020年工作回顾和2021年安排'

      共 1 个错误。
      "
    `);
  });

  test('with full-width colons gets each line to write', () => {
    const changes = {
      [PLAN_2021]: (text: string) =>
        text.replace('title: ', 'title：').replace('coverage: ', 'coverage：'),
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:2:1  错误  bad-frontmatter
        信息栏的这一行读不懂：“title：甲市2020年工作回顾和2021年安排”（冒号要半角，后面空一格）。
        为什么：信息栏的每一行是“名称: 内容”，写法不对，后面的各行也会读错。
        怎么办：这一行改成：
            title: 甲市2020年工作回顾和2021年安排

      content/disclosures/2021/2021-plan.md:7:1  错误  bad-frontmatter
        信息栏的这一行读不懂：“coverage：opening”（冒号要半角，后面空一格）。
        为什么：信息栏的每一行是“名称: 内容”，写法不对，后面的各行也会读错。
        怎么办：这一行改成：
            coverage: opening

      共 2 个错误。
      "
    `);
  });

  test('with a date that is not in the calendar is refused, with its line and column', () => {
    const changes = { [PLAN_2021]: replace('2021-01-02', '2021-02-30') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:5:15  错误  bad-frontmatter-value
        published_on 的内容 “2021-02-30” 不对：要写成 年-月-日，而且是日历上有的一天。
        为什么：这一项要用来排序、归类或链接，写法必须一致。
        怎么办：改成这样的写法：
            published_on: 2024-01-17

      共 1 个错误。
      "
    `);
  });

  test('with a word that cannot be chosen gets the words there are', () => {
    const changes = { [PLAN_2021]: replace('rendition: digest', 'rendition: 摘要') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:6:12  错误  bad-frontmatter-value
        rendition 的内容 “摘要” 不对：只能写 original（原文）、digest（摘编）。
        为什么：这一项要用来排序、归类或链接，写法必须一致。
        怎么办：改成这样的写法：
            rendition: digest

      共 1 个错误。
      "
    `);
  });

  test('with a # in a title is told where it is cut, with the line to write', () => {
    const changes = { [PLAN_2021]: replace('title: 甲市2020年工作回顾', 'title: 转发 #11 号文') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:2:11  提示  frontmatter-cut
        这一行从 # 起的字没有读：“#11 号文和2021年安排”。
        为什么：信息栏里，空格加 # 后面的是备注，不会公开；标题里有 # 就会少一截。
        怎么办：是内容，就给整句加上引号：
            title: '转发 #11 号文和2021年安排'
            是备注，就另起一行写。

      共 1 个提示。
      "
    `);
  });

  test('with a moment in UTC is told the day that it is in China', () => {
    const changes = { [PLAN_2021]: replace('2021-01-02', '2021-01-01T16:00:00.000Z') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:5:15  错误  bad-frontmatter-value
        published_on 的内容 “2021-01-01T16:00:00.000Z” 不对：这是带时区的时刻，北京时间是 2021-01-02 这一天，要写成 年-月-日。
        为什么：这一项要用来排序、归类或链接，写法必须一致。
        怎么办：改成这样的写法：
            published_on: 2021-01-02

      共 1 个错误。
      "
    `);
  });

  test.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['001008', '001008'],
    ['0x1F', '0x1F'],
    ['1_000', '1_000'],
    ['1:30', '1:30'],
    ['2024-01', '2024-01'],
    ['.5', '.5'],
    ['1e3', '1e3'],
    ['甲#乙', '甲#乙'],
    ['\t标题', '标题'],
    ["'null'", 'null'],
  ])('reads the value %j as the text that stands there', (written, read) => {
    const { fields, problems } = parseFrontmatter(`---\ntitle: ${written}\n---\n`, 'a.md');
    expect([fields['title'], problems]).toEqual([read, []]);
  });

  test.each(['null', '~', 'NULL', ''])('takes %j for an empty field', (written) => {
    expect(parseFrontmatter(`---\nsource: ${written}\n---\n`, 'a.md').fields['source']).toBe('');
  });

  test('without its closing dashes is told where they belong', () => {
    const changes = { [PLAN_2021]: replace('coverage: opening\n---\n', 'coverage: opening\n') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:8  错误  unclosed-frontmatter
        信息栏只有开头的 ---，没有结束的 ---。
        为什么：不知道信息栏到哪里为止，正文从哪里开始。
        怎么办：在这一行之前加一行：
            ---

      共 1 个错误。
      "
    `);
  });

  test('that is missing gets one to paste', () => {
    const changes = { 'content/pages/about.md': '只有正文。\n' };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/pages/about.md:1  错误  no-frontmatter
        文件开头没有用 --- 括起来的信息栏。
        为什么：标题、日期等都写在信息栏里，没有它就不能发布。
        怎么办：文件最前面写：
            ---
            title: 标题
            summary: 一句话的概述
            ---

      共 1 个错误。
      "
    `);
  });

  test('keeps the zeros of an index number, and a title that is a year', () => {
    const fields = 'title: 2020\nindex_number: 0012\ncategory: 甲\npublished_on: 2020-01-02';
    const source = `---\n${fields}\nrendition: digest\ncoverage: full\n---\n`;
    const { value, problems } = parseDisclosureFile(source, PLAN_2020);
    expect(problems).toEqual([]);
    expect(value.disclosure).toMatchObject({ title: '2020', indexNumber: '0012' });
  });
});
