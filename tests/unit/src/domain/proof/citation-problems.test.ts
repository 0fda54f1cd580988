import { describe, expect, test } from 'vitest';
import {
  AIR,
  COMMITMENTS,
  PLAN_2020,
  PLAN_2021,
  printed,
  problemsOf,
  replace,
  WATER,
} from '#tests/pipeline/small-site.ts';

describe('a citation', () => {
  test('of an unknown disclosure is told the one that was meant', () => {
    const changes = { [AIR]: replace('18,,2021-plan', '18,,2021-paln') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:4:6  错误  unknown-document
        出处里的文件 “2021-paln” 不存在。
        为什么：每个数据都要能查到写着它的句子；文件不存在，读者就查不到。
        怎么办：是不是想写 2021-plan？编号就是 content/disclosures 下的文件名，不带 .md；文件还没有发布，先用 npm run new -- disclosure 新建。

      共 1 个错误。
      "
    `);
  });

  test('of words that a program took out of a PDF is refused, for figures, promises and evidence', () => {
    const extracted = replace('rendition: digest', 'rendition: original\nextracted_from: pdf');
    const found = problemsOf({ [PLAN_2021]: extracted, [PLAN_2020]: extracted });
    const told = found.filter(({ code }) => code === 'extracted-text-cited');
    expect(new Set(told.map(({ file }) => file))).toEqual(new Set([AIR, COMMITMENTS, WATER]));
    expect(told.every(({ severity }) => severity === 'error')).toBe(true);
    expect(told[0]!.fix).toContain('删去其中 extracted_from 这一行');
  });

  test('of an unknown section is told the sections there are', () => {
    const changes = { [AIR]: replace('18,,2021-plan,s1-1', '18,,2021-plan,s3-1') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:4:7  错误  unknown-section
        文件 2021-plan 里没有章节 “s3-1”。
        为什么：出处要落到具体的章节，读者点开才能看到写着它的句子。
        怎么办：这份文件有这些章节：s1、s1-1、s1-2。编号从标题来：“二、”下的“（四）”是 s2-4，其中的“一是”是 s2-4-i1，第一个标题之前是 s0。

      共 1 个错误。
      "
    `);
  });

  test('of words that stand in another section is told which', () => {
    const changes = { [AIR]: replace('18,,2021-plan,s1-1', '18,,2021-plan,s1-2') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:4:8  错误  quote-not-in-section
        文件 2021-plan 的章节 s1-2 里没有这句话：“PM2.5平均浓度18微克/立方米，同比下降10.0%”。
        为什么：引文必须和文件里的文字一字不差，读者点开才能看到它。
        怎么办：这句话在章节 s1-1 里，章节写成：s1-1

      共 1 个错误。
      "
    `);
  });

  test('of words that stand nowhere is told to copy them', () => {
    const changes = { [AIR]: replace('PM2.5平均浓度18', 'PM2.5的平均浓度18') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:4:8  错误  quote-not-in-section
        文件 2021-plan 的章节 s1-1 里没有这句话：“PM2.5的平均浓度18微克/立方米，同比下降10.0%”。
        为什么：引文必须和文件里的文字一字不差，读者点开才能看到它。
        怎么办：打开文件，从那一章节里复制写着这件事的句子，连标点一起粘贴到 quote 这一格。

      共 1 个错误。
      "
    `);
  });

  test('whose words do not state the value is refused', () => {
    expect(printed({ [AIR]: replace('2020,18,', '2020,81,') })).toMatchInlineSnapshot(`
      "
      seeds/observations/air.csv:4:4  错误  value-not-in-quote
        数值 81 不在引文里：“PM2.5平均浓度18微克/立方米，同比下降10.0%”。
        为什么：网站上的每个数据都必须是文件里写着的；对不上，多半是数值或引文抄错了。
        怎么办：核对引文：数值抄错了就改 value，引文取错了就换成写着这个数的那一句。

      共 1 个错误。
      "
    `);
  });

  test('whose words do not state why a value is missing is refused', () => {
    const changes = { [WATER]: replace('西河 施工停测,施工停测', '西河 施工停测,没有水') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/observations/water.csv:3:9  错误  reason-not-in-quote
        原因 “没有水” 不在引文里：“西河 施工停测”。
        为什么：没有数据的原因也要有出处，不能由网站代为解释。
        怎么办：把 reason 写成原文里的词（例如 施工停测），引文取写着它的那一句。

      共 1 个错误。
      "
    `);
  });
});
