import { describe, expect, test } from 'vitest';
import { AIR, INDICATORS, printed, replace, WATER } from '#tests/pipeline/small-site.ts';

describe('a row', () => {
  test('without a value or a citation is told what each status needs', () => {
    const row = 'pm25,甲市,2019,20,,2020-plan,s1-1,PM2.5平均浓度20微克/立方米，同比下降4.8%';
    const changes = { [AIR]: replace(row, 'pm25,甲市,2017,,,2020-plan,,') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:3:4  错误  missing-cell
        value 没有填（status 是 reported（文件公布））。
        为什么：这一格必须有内容。
        怎么办：在 value 这一列填上内容。

      seeds/observations/air.csv:3:7  错误  missing-cell
        section 没有填（每个数据都要有出处）。
        为什么：这一格必须有内容。
        怎么办：在 section 这一列填上内容。

      seeds/observations/air.csv:3:8  错误  missing-cell
        quote 没有填（每个数据都要有出处）。
        为什么：这一格必须有内容。
        怎么办：在 quote 这一列填上内容。

      共 3 个错误。
      "
    `);
  });

  test('that computes a value does not state one', () => {
    expect(printed({ [AIR]: replace('2018,,derived', '2018,21,derived') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:2:4  错误  unexpected-cell
        value 写了 “21”，可是 status 是 derived（推算），数值由程序计算。
        为什么：两种说法互相矛盾，不知道该信哪一个。
        怎么办：清空 value，或者改正 status。

      共 1 个错误。
      "
    `);
  });

  test('uses only the dimensions that its indicator declares', () => {
    expect(printed({ [WATER]: replace('是,东河,', '是,东河,工厂') })).toMatchInlineSnapshot(`
      "
      seeds/observations/water.csv:2:14  错误  dimension-not-declared
        类别 这一列写了 “工厂”，可是指标 water-class 没有这个分类。
        为什么：没有声明的分类会让总数和分项混在一起。
        怎么办：清空这一格；如果确实要分类，把 seeds/indicators.csv 里 water-class 的 dimensions 写成：断面;类别（其中 类别 是新加的）

      共 1 个错误。
      "
    `);
  });
});

describe('an id', () => {
  test('that cannot be an address gets one that can', () => {
    const changes = { [INDICATORS]: replace('\ngood-air,', '\nGood_Air,'), [AIR]: rename };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/indicators.csv:3:1  错误  bad-id
        编号 “Good_Air” 不能作网址的一部分。
        为什么：编号就是网址，发布后不再改变；只能用小写英文字母、数字和连字符，别的字符在转发、打印时会变样。
        怎么办：改写，例如：good-air

      共 1 个错误。
      "
    `);
  });

  test('used twice names the first place', () => {
    expect(printed({ 'seeds/limits.csv': (text) => text + text.split('\n')[1] + '\n' }))
      .toMatchInlineSnapshot(`
        "
        seeds/limits.csv:3:1  错误  duplicate-id
          编号 “pm25-grade-2” 已经用过：seeds/limits.csv 第 2 行。
          为什么：编号就是网址，两样东西不能用同一个。
          怎么办：给其中一个换一个编号，例如：pm25-grade-2-2；如果是重复的内容，删除其中一个。

        共 1 个错误。
        "
      `);
  });
});

const rename = (text: string) => text.replaceAll('good-air', 'Good_Air');
