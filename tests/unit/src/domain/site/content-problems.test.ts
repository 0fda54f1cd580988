import { describe, expect, test } from 'vitest';
import { PLAN_2020, PLAN_2021, printed, replace } from '#tests/pipeline/small-site.ts';

const ARTICLE = 'content/articles/air.mdx';

describe('disclosures', () => {
  test('with one index number are told of each other', () => {
    const changes = { [PLAN_2021]: replace('001/2021-1', '001/2020-1') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:3:15  错误  duplicate-index-number
        索引号 “001/2020-1” 已经用过：content/disclosures/2020/2020-plan.md 第 3 行。
        为什么：索引号是公开信息的唯一编号，重号会在检查中被扣分，读者也会找错文件。
        怎么办：核对原网页上的索引号，改正其中一个；原网页没有索引号，就删除这一行。

      共 1 个错误。
      "
    `);
  });

  test('with one id in two years are told of each other', () => {
    const changes = { 'content/disclosures/2021/2020-plan.md': TWIN };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2020-plan.md  错误  duplicate-id
        编号 “2020-plan” 已经用过：content/disclosures/2020/2020-plan.md。
        为什么：编号就是网址，两样东西不能用同一个。
        怎么办：给其中一个换一个编号，例如：2020-plan-2；如果是重复的内容，删除其中一个。

      共 1 个错误。
      "
    `);
  });

  test('related to one that is not there are told which', () => {
    const changes = { [PLAN_2020]: replace('related: [2021-plan]', 'related: [2021-plna]') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2020/2020-plan.md:13:11  错误  unknown-related
        related 里的 “2021-plna” 不是任何一份公开信息的编号。
        为什么：读者点开这个链接会看到“页面不存在”。
        怎么办：是不是想写 2021-plan？编号就是 content/disclosures 下的文件名，不带 .md。

      共 1 个错误。
      "
    `);
  });

  test('published before they were generated bring the inspectors’ rule as a warning', () => {
    const changes = {
      [PLAN_2020]: replace('generated_on: 2020-01-01', 'generated_on: 2020-05-30'),
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2020/2020-plan.md:7:15  提示  published-before-generated
        发布日期 2020-01-02 早于生成日期 2020-05-30。
        为什么：信息不会在生成之前发布；政府网站检查把伪造发布日期列为单项否决（国办秘函〔2019〕19号）。
        怎么办：核对原网页上的两个日期。原网页就是这样写的，照录不改，本提示可以不理。

      共 1 个提示。
      "
    `);
  });

  test('in the folder of another year are told where they belong', () => {
    const changes = { [PLAN_2021]: replace('2021-01-02', '2022-01-02') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:5:15  错误  wrong-year-folder
        文件放在 2021 文件夹里，发布日期却是 2022-01-02。
        为什么：文件按发布年份存放，放错了以后就找不到。
        怎么办：核对 published_on；日期没错，就把文件移到：content/disclosures/2022/2021-plan.md

      共 1 个错误。
      "
    `);
  });
});

describe('an article', () => {
  test('that interprets what is not there, or names an unknown indicator, is told both', () => {
    const changes = {
      [ARTICLE]: (text: string) =>
        text.replace('[2021-plan]', '[2019-plan]').replace('[pm25]', '[pm10]'),
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/articles/air.mdx:6:14  错误  unknown-related
        interprets 里的 “2019-plan” 不是任何一份公开信息的编号。
        为什么：读者点开这个链接会看到“页面不存在”。
        怎么办：是不是想写 2020-plan 或 2021-plan？编号就是 content/disclosures 下的文件名，不带 .md。

      content/articles/air.mdx:7:14  错误  unknown-indicator
        没有编号为 “pm10” 的指标。
        为什么：指标没有定义，就没有单位和含义，数据无法显示。
        怎么办：可以写的有：pm25、good-air、water-class、cases。确实是新指标，先在 seeds/indicators.csv 里加一行。

      共 2 个错误。
      "
    `);
  });
});

const TWIN = `---
title: 另一份
category: 甲/乙
published_on: 2021-03-01
rendition: digest
coverage: full
---

正文。
`;
