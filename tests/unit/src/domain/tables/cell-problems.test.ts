import { describe, expect, test } from 'vitest';
import { AIR, COMMITMENTS, printed, replace, WATER } from '#tests/pipeline/small-site.ts';

describe('a number', () => {
  test('with a thousands separator gets the digits to write', () => {
    expect(printed({ [AIR]: replace('2019,20,', '2019,"1,234",') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:3:4  错误  not-a-number
        value 里的 “1,234” 不是一个数。
        为什么：数值要用来计算和作图，只能写半角数字和小数点，不带单位、逗号和“约”字。
        怎么办：value 写成：1234

      共 1 个错误。
      "
    `);
  });

  test('with 约 in front gets the digits to write', () => {
    expect(printed({ [AIR]: replace('2019,20,', '2019,约20,') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:3:4  错误  value-with-words
        value 里的 “约20” 不只是一个数。
        为什么：数值要用来计算和作图；“以上”“约”“第几位”“未检出”写在 qualifier 一列，页面、图和下载里都会写明。
        怎么办：value 写成：20；表头加一列 qualifier，写成：about

      共 1 个错误。
      "
    `);
  });

  test('in full-width digits gets the digits to write', () => {
    expect(printed({ [AIR]: replace('2019,20,', '2019,２０,') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:3:4  错误  not-a-number
        value 里的 “２０” 不是一个数。
        为什么：数值要用来计算和作图，只能写半角数字和小数点，不带单位、逗号和“约”字。
        怎么办：value 写成：20

      共 1 个错误。
      "
    `);
  });

  test('in 万 gets both ways to write it', () => {
    expect(printed({ [AIR]: replace('2019,20,', '2019,1351.68万,') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:3:4  错误  not-a-number
        value 里的 “1351.68万” 不是一个数。
        为什么：数值要用来计算和作图，只能写半角数字和小数点，不带单位、逗号和“约”字。
        怎么办：value 写成：1351.68（单位里有“万”“亿”时）；否则写成：13516800

      共 1 个错误。
      "
    `);
  });

  test('that is a range is told how to write one', () => {
    expect(printed({ [AIR]: replace('2019,20,', '2019,4-19,') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:3:4  错误  value-with-words
        value 里的 “4-19” 不只是一个数。
        为什么：数值要用来计算和作图；“以上”“约”“第几位”“未检出”写在 qualifier 一列，页面、图和下载里都会写明。
        怎么办：value 写成：4~19

      共 1 个错误。
      "
    `);
  });
});

describe('a period', () => {
  test('that cannot be is refused with the written forms', () => {
    expect(printed({ [AIR]: replace('甲市,2020,18', '甲市,2020-13,18') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:4:3  错误  impossible-period
        period 里的 “2020-13” 不是一段可能的时间。
        为什么：时间决定数据排在哪里、和哪一年比较，写法必须是约定的一种，月份和日期必须存在。
        怎么办：写成下面的一种：2019（年）、2019-H1（上半年）、2019-Q1（季度）、2019-11（月）、2019-11-05（日）、2024-01/2024-11（起止月份）、2021/22（财年）。

      共 1 个错误。
      "
    `);
  });

  test('in Chinese gets the form to write', () => {
    expect(printed({ [WATER]: replace('2020-11,Ⅱ', '2020年11月,Ⅱ') })).toMatchInlineSnapshot(`
      "
      seeds/observations/water.csv:2:3  错误  impossible-period
        period 里的 “2020年11月” 不是一段可能的时间。
        为什么：时间决定数据排在哪里、和哪一年比较，写法必须是约定的一种，月份和日期必须存在。
        怎么办：period 写成：2020-11

      共 1 个错误。
      "
    `);
  });
});

describe('a date', () => {
  test('that is not in the calendar is refused', () => {
    const changes = { 'seeds/limits.csv': replace('2016-01-01', '2016-02-30') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/limits.csv:2:8  错误  not-a-date
        from 里的 “2016-02-30” 不是一个日期。
        为什么：日期要用来排序和核对先后，只能写成 年-月-日，而且必须是日历上有的一天。
        怎么办：from 写成 年-月-日，例如：2024-01-17

      共 1 个错误。
      "
    `);
  });

  test('in another form gets the form to write', () => {
    const changes = { 'seeds/limits.csv': replace('2016-01-01', '2016年1月1日') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/limits.csv:2:8  错误  not-a-date
        from 里的 “2016年1月1日” 不是一个日期。
        为什么：日期要用来排序和核对先后，只能写成 年-月-日，而且必须是日历上有的一天。
        怎么办：from 写成：2016-01-01

      共 1 个错误。
      "
    `);
  });

  test('before which its limit ends is out of order', () => {
    const changes = { 'seeds/limits.csv': replace('2016-01-01,,', '2016-01-01,2015-01-01,') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/limits.csv:2:9  错误  dates-reversed
        开始日期 2016-01-01 在结束日期 2015-01-01 之后。
        为什么：这样的一段时间不存在，这一行永远不会起作用。
        怎么办：如果写反了，改成：from 2015-01-01，to 2016-01-01

      共 1 个错误。
      "
    `);
  });
});

describe('a word to choose', () => {
  test('that is none gets the words there are', () => {
    expect(printed({ [COMMITMENTS]: replace(',met,', ',done,') })).toMatchInlineSnapshot(`
      "
      seeds/commitments.csv:2:10  错误  bad-choice
        status 里的 “done” 不是可以选的词。
        为什么：这一列只认约定的几个词，别的写法会被误解。
        怎么办：status 写成下面的一种：met（已公开完成）、progress（已公开进展）、unmet（公开未完成）、none（尚未见后续公开）。

      共 1 个错误。
      "
    `);
  });

  test('written as its Chinese meaning gets the word', () => {
    expect(printed({ [COMMITMENTS]: replace(',met,', ',已公开完成,') })).toMatchInlineSnapshot(`
      "
      seeds/commitments.csv:2:10  错误  bad-choice
        status 里的 “已公开完成” 不是可以选的词。
        为什么：这一列只认约定的几个词，别的写法会被误解。
        怎么办：status 写成：met

      共 1 个错误。
      "
    `);
  });
});

describe('a class', () => {
  test('spelt another way gets the label of the scale', () => {
    expect(printed({ [WATER]: replace('2020-11,Ⅱ', '2020-11,II类') })).toMatchInlineSnapshot(`
      "
      seeds/observations/water.csv:2:4  错误  unknown-class
        value 里的 “II类” 不在这个指标的等级（Ⅰ、Ⅱ、Ⅲ、Ⅳ、Ⅴ、劣Ⅴ）里。
        为什么：等级要排出好坏，只能写指标的 scale 里有的字，一个字符也不能差。
        怎么办：value 写成：Ⅱ

      共 1 个错误。
      "
    `);
  });
});
