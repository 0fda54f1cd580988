import { describe, expect, test } from 'vitest';
import { COMMITMENTS, PLAN_2020, printed, replace } from '#tests/pipeline/small-site.ts';

describe('a commitment', () => {
  test('with evidence from before its plan is refused', () => {
    const changes = {
      [COMMITMENTS]: replace(
        '2021-plan,s1-2,整改项目2个全部完成',
        '2020-plan,s1-1,PM2.5平均浓度20微克/立方米',
      ),
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/commitments.csv:2:11  错误  evidence-before-plan
        证明完成情况的文件 2020-plan 发布于 2020-01-02，不晚于计划本身（2020-01-02）。
        为什么：计划之前的文件不能证明计划完成了。
        怎么办：evidence_document 换成计划之后发布的文件；没有这样的文件，status 写成 none，evidence 的三列留空。

      共 1 个错误。
      "
    `);
  });

  test('said to be met without evidence is refused', () => {
    const changes = { [COMMITMENTS]: replace('met,2021-plan,s1-2,整改项目2个全部完成', 'met,,,') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/commitments.csv:2:11  错误  evidence-missing
        status 是 met，可是 evidence_document、evidence_section、evidence_quote 没有填。
        为什么：完成情况不能凭印象写，必须有后来的文件作证。
        怎么办：填上 evidence_document、evidence_section、evidence_quote；没有后续文件，status 写成 none。

      共 1 个错误。
      "
    `);
  });

  test('said to have no follow-up although one is cited is refused', () => {
    const changes = { [COMMITMENTS]: replace('met,2021-plan,s1-2,', 'none,2021-plan,s1-2,') };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      seeds/commitments.csv:2:11  错误  evidence-unexpected
        status 是 none（尚未见后续公开），可是填了 evidence_document、evidence_section、evidence_quote。
        为什么：既然有后续文件，就不能说没有。
        怎么办：按后续文件说的改 status：met（已公开完成）、progress（已公开进展）、unmet（公开未完成）；文件其实不相关，就清空 evidence 的三列。

      共 1 个错误。
      "
    `);
  });

  test('with a target that its words do not state is refused', () => {
    expect(printed({ [COMMITMENTS]: replace(',2,个,', ',5,个,') })).toMatchInlineSnapshot(`
      "
      seeds/commitments.csv:2:6  错误  target-not-in-quote
        目标 5 不在引文里：“一是完成2个整改项目”。
        为什么：目标必须是文件里写着的数，不能由网站代为设定。
        怎么办：核对引文：目标抄错了就改 target；原文没有写数，就把 target 和 unit 留空。

      共 1 个错误。
      "
    `);
  });

  test('of a document that plans no year asks for the year', () => {
    expect(printed({ [PLAN_2020]: replace('plan_year: 2020\n', '') })).toMatchInlineSnapshot(`
      "
      seeds/commitments.csv:2:2  错误  plan-year-missing
        文件 2020-plan 没有写它安排的是哪一年的工作。
        为什么：计划事项按年份列出，没有年份就没有位置。
        怎么办：在 content/disclosures/2020/2020-plan.md 的开头加一行，例如：plan_year: 2020

      共 1 个错误。
      "
    `);
  });
});
