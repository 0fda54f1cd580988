import { describe, expect, test } from 'vitest';
import { AIR, printed, problemsOf, replace, WATER } from '#tests/pipeline/small-site.ts';

describe('a sound project', () => {
  test('has no problems', () => {
    expect(problemsOf({})).toEqual([]);
  });
});

describe('a header', () => {
  test('with an unknown column is told the column that was meant, once', () => {
    expect(printed({ [AIR]: replace(',value,', ',vlaue,') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:1:4  错误  unknown-column
        表头里的 “vlaue” 不是这张表的列。
        为什么：认不出的列会被当作没有，里面的内容就丢了。
        怎么办：是不是想写 value？

      共 1 个错误。
      "
    `);
  });

  test('with a column that resembles none is told what there is', () => {
    expect(printed({ [AIR]: replace(',note\n', ',备注说明\n') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:1:13  错误  unknown-column
        表头里的 “备注说明” 不是这张表的列。
        为什么：认不出的列会被当作没有，里面的内容就丢了。
        怎么办：改成下面的列名之一，或者删除这一列：qualifier、locator、series_break、note、target、meets、断面、类别。如果它是指标的分类，先在 seeds/indicators.csv 的 dimensions 里写上。

      共 1 个错误。
      "
    `);
  });

  test('without a required column gets the header to paste', () => {
    const cut = (text: string) =>
      text
        .split('\n')
        .map((line) => line.replace(/^([^,]*,[^,]*),[^,]*/, '$1'))
        .join('\n');
    expect(printed({ [AIR]: cut })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:1  错误  missing-column
        表头里缺少 period 这一列。
        为什么：这张表的每一行都要用到这一列。
        怎么办：补上这一列，表头可以是：
            indicator,area,value,status,document,section,quote,stated_change,stated_change_unit,formula,reason,note,period

      共 1 个错误。
      "
    `);
  });

  test('with a column twice names both places', () => {
    expect(printed({ [AIR]: replace(',note\n', ',value\n') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:1:13  错误  duplicate-column
        表头里的 “value” 写了两次，第一次在第 4 列。
        为什么：两列同名，不知道该用哪一列。
        怎么办：删除其中一列，或者改正写错的列名。

      共 1 个错误。
      "
    `);
  });

  test('that is missing altogether gets one to paste', () => {
    expect(printed({ 'seeds/limits.csv': '\n\n' })).toMatchInlineSnapshot(`
      "
      seeds/limits.csv:1  错误  empty-header
        文件是空的，连表头也没有。
        为什么：第一行必须是列名，否则不知道每一格是什么。
        怎么办：第一行写表头：
            id,standard,grade,substance,averaging,value,unit,from,to,note

      共 1 个错误。
      "
    `);
  });

  test('separated by semicolons is told how to save, and read all the same', () => {
    const text = 'id;name\nair;空气\nwater;水\ncases;执法\n';
    expect(printed({ 'seeds/themes.csv': text })).toMatchInlineSnapshot(`
      "
      seeds/themes.csv:1:1  错误  wrong-delimiter
        这张表用分号分隔各格，不是半角逗号。
        为什么：别的程序按逗号读这张表，会把整行当成一格。
        怎么办：用表格软件打开，另存为“CSV UTF-8（逗号分隔）”；手写的表把分隔符改成半角逗号。

      共 1 个错误。
      "
    `);
  });
});

describe('a row', () => {
  test('with a cell too many is told of the comma inside a cell', () => {
    expect(printed({ [AIR]: replace('2019,20,', '2019,1,234,') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:3  错误  ragged-row
        这一行有 14 格，表头有 13 列，多了 1 格。
        为什么：格数不对，后面的内容就会错位到别的列里。
        怎么办：多半是某一格里本来就有逗号：用英文双引号把整格括起来，例如 "总氮,总磷"；多余的逗号就删掉。

      共 1 个错误。
      "
    `);
  });

  test('with cells too few gets the row to paste', () => {
    expect(printed({ [AIR]: replace(',,,,,初步数据', '') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:5  错误  ragged-row
        这一行有 8 格，表头有 13 列，少了 5 格。
        为什么：格数不对，后面的内容就会错位到别的列里。
        怎么办：如果缺的是最后几格，这一行改成：
            pm25,乙区,2020,17,provisional,2021-plan,s1-1,乙区17微克/立方米,,,,,

      共 1 个错误。
      "
    `);
  });

  test('that is empty is pointed out, a run of them once', () => {
    const empty = (text: string) => text.replace('\npm25,乙区', '\n\n,,,,,,,,,,,,\n\npm25,乙区');
    expect(printed({ [AIR]: empty })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:5  提示  empty-row
        第 5—7 行是空行。
        为什么：空行没有内容，常常是误删后留下的痕迹。
        怎么办：确认没有漏掉数据，然后删除空行。

      共 1 个提示。
      "
    `);
  });

  test('with an unclosed quotation mark is named, and the rows after it are still read', () => {
    const changes = { [WATER]: replace('"工地8件"', '"工地8件,,,,,,工地\nx,y') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/water.csv:5:8  错误  bad-quotes
        这里开始的英文双引号没有配对的另一半。
        为什么：双引号把一格括起来；不配对时，后面的内容会被并进同一格里。
        怎么办：整格的首尾各写一个双引号；格里的双引号写两遍，例如 "他说""好"""。中文引号“”不受影响。

      seeds/observations/water.csv:6  错误  ragged-row
        这一行有 8 格，表头有 14 列，少了 6 格。
        为什么：格数不对，后面的内容就会错位到别的列里。
        怎么办：如果缺的是最后几格，这一行改成：
            x,y,,,,,,工地,,,,,,

      共 2 个错误。
      "
    `);
  });

  test('keeps its true line number after line breaks inside quotes, CRLF and a byte order mark', () => {
    const text = `\uFEFF\r\n\r\nid,name\r\nair,"空\r\n气"\r\nwater,水\r\nCASES,执法\r\n`;
    const found = problemsOf({ 'seeds/themes.csv': text });
    expect(found.map(({ file, line, column, code }) => [file, line, column, code])).toContainEqual([
      'seeds/themes.csv',
      7,
      1,
      'bad-id',
    ]);
  });
});
