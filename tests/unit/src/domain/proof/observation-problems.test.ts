import { describe, expect, test } from 'vitest';
import {
  AIR,
  INDICATORS,
  PLAN_2021,
  printed,
  problemsOf,
  replace,
} from '#tests/pipeline/small-site.ts';

describe('an observation', () => {
  test('stated twice by one disclosure names the first', () => {
    const twice = (text: string) => text + text.split('\n')[6] + '\n';
    expect(printed({ [AIR]: twice })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:8:3  错误  duplicate-observation
        指标 good-air 在 2020 的这个数据已经有了，出自同一份文件：seeds/observations/air.csv 第 7 行。
        为什么：同一份文件对同一指标、区域、时间和分类只能有一个数据，否则不知道该显示哪一个。
        怎么办：两行一样就删除这一行；不一样就核对原文，改正其中一行的区域、时间或分类。后来的文件改了数据，document 写后来的那份文件。

      共 1 个错误。
      "
    `);
  });

  test('of an unknown indicator is told the id of the name it wrote', () => {
    expect(printed({ [AIR]: replace('pm25,甲市,2020', '细颗粒物,甲市,2020') }))
      .toMatchInlineSnapshot(`
        "
        seeds/observations/air.csv:4:1  错误  unknown-indicator
          没有编号为 “细颗粒物” 的指标。
          为什么：指标没有定义，就没有单位和含义，数据无法显示。
          怎么办：这里要写编号：pm25

        共 1 个错误。
        "
      `);
  });

  test('of an unknown area is told the areas there are', () => {
    expect(printed({ [AIR]: replace('pm25,乙区', 'pm25,丙县') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:5:2  错误  unknown-area
        area 里的 “丙县” 不是 seeds/areas.csv 里的区域。
        为什么：区域写法不统一，同一个地方的数据就会分成两处。
        怎么办：可以写的有：jia、甲市、yi、乙区。确实是新区域，先在 seeds/areas.csv 里加一行。

      共 1 个错误。
      "
    `);
  });

  test('whose stated change disagrees with the series is a warning with both numbers', () => {
    const changes = {
      [AIR]: replace('同比下降10.0%,-10.0', '同比下降15.0%,-15.0'),
      [PLAN_2021]: replace('同比下降10.0%', '同比下降15.0%'),
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:4:9  提示  stated-change-disagrees
        文件说变化 −15%，可是按 2019 的 20 重新计算是 −10.0%。
        为什么：超出了四舍五入能解释的范围；页面会把两个数都写出来，请读者留意。
        怎么办：核对这一行和上一期的数值、stated_change 的正负号和单位（% 还是 百分点）。都和原文一致就不用改，在 note 里写明原因。

      共 1 个提示。
      "
    `);
  });

  test('computed by a formula that is none is told those there are', () => {
    expect(printed({ [AIR]: replace('undo-change(2019)', '2019年除以0.952') }))
      .toMatchInlineSnapshot(`
        "
        seeds/observations/air.csv:2:11  错误  bad-formula
          看不懂算式 “2019年除以0.952”。
          为什么：推算和核算由程序计算，算式只能写成约定的几种。
          怎么办：写成下面的一种：undo-change(2019)（由 2019 年的数据和它的变化幅度倒推上一年）、sum(类别=工业园区|生活小区)（同一指标的几类相加）、ratio(a,b)（指标 a 除以指标 b，百分比；b[水质=合计] 改取另一类的数）、count(a; 维度=成员|成员; value=数值)（数个数，本区域和它下面的区域都算）、share(a; meets=是)（占多少，写法和 count 相同；没有数值的不计，unjudged=是 把没有写是否达标的当作达标）。

        共 1 个错误。
        "
      `);
  });

  test('computed from a value that is not there names it', () => {
    expect(printed({ [AIR]: replace('undo-change(2019)', 'undo-change(2017)') }))
      .toMatchInlineSnapshot(`
        "
        seeds/observations/air.csv:2:11  错误  formula-input-missing
          算式 “undo-change(2017)” 要用的数据 “2017（含变化幅度）” 没有。
          为什么：缺少一个数，整个算式就算不出来；推算只能用文件里直接写着的数据。
          怎么办：补上缺少的那一行（同一区域、同一时间、有数值），或者改正算式里的写法。

        共 1 个错误。
        "
      `);
  });

  test('that is a share over 100 is an error, unless the indicator is none', () => {
    const changes = {
      [AIR]: replace(
        '97.8,,2021-plan,s1-1,优良率为97.8%,1.1,百分点',
        '978,,2021-plan,s1-1,优良率为978%,,',
      ),
      [PLAN_2021]: replace('优良率为97.8%', '优良率为978%'),
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:7:4  错误  share-out-of-bounds
        单位是 % 的数值是 978，不在 0 到 100 之间。
        为什么：占比、达标率一类的数据不会超出这个范围；只有完成率、增长率才可能。
        怎么办：核对原文的数值和单位。确实是完成率或增长率，就在 seeds/indicators.csv 这个指标的 unbounded 列写“是”。

      共 1 个错误。
      "
    `);
    const rate = (text: string) =>
      text.replace(/^(id,.*)$/m, '$1,unbounded').replace(/^(good-air,.*)$/m, '$1,是');
    expect(printed({ ...changes, [INDICATORS]: rate })).not.toContain('share-out-of-bounds');
  });

  test('ten times its neighbours is a warning', () => {
    const years = [2011, 2012, 2013, 2014];
    const stated = years.map((year) => `${year}年乙区17微克/立方米，`).join('');
    const rows = years.map(
      (year) => `pm25,乙区,${year},17,,2021-plan,s1-1,${year}年乙区17微克/立方米,,,,,\n`,
    );
    const slip = 'pm25,乙区,2015,170,,2021-plan,s1-1,2015年乙区170微克/立方米,,,,,\n';
    const changes = {
      [AIR]: (text: string) => text + rows.join('') + slip,
      [PLAN_2021]: replace(
        '上升1.1个百分点。',
        `上升1.1个百分点。${stated}2015年乙区170微克/立方米。`,
      ),
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:12:4  提示  value-out-of-line
        2015年的数值 170 和前后相差十倍以上：2012年 17、2013年 17、2014年 17、2020年 17。
        为什么：多半是小数点、单位或年份抄错了。
        怎么办：核对原文的数值、单位和时间。和原文一致就不用改。

      共 1 个提示。
      "
    `);
  });

  test('of a year far from all others of its series is a warning, and they are shown', () => {
    const derived = ['2091', '1910'].map(
      (year) => `pm25,甲市,${year},,derived,,,,,,undo-change(2019),,\n`,
    );
    const problems = (row: string) =>
      problemsOf({ [AIR]: (text) => text + row }).map(({ code, severity, line, what }) => [
        code,
        severity,
        line,
        what,
      ]);
    expect(problems(derived[0]!)).toEqual([
      [
        'period-out-of-line',
        'warning',
        8,
        '时间 2091年 离同一序列的其他数据很远：2020年、2019年、2018年。',
      ],
    ]);
    expect(problems(derived[1]!)[0]!.slice(0, 3)).toEqual(['period-out-of-line', 'warning', 8]);
  });
});
