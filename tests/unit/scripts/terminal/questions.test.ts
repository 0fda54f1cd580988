import { describe, expect, test } from 'vitest';
import { KINDS } from '#scripts/new/draft.ts';
import { complete } from '#scripts/terminal/questions.ts';

/** Somebody at the terminal who gives these answers; what they were asked. */
function person(...answers: string[]) {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(answers.shift() ?? '');
  };
  return { asked, ask };
}

const { questions } = KINDS.disclosure!;

describe('a new disclosure', () => {
  test('asks for what is required, in Chinese, and leaves out what is skipped', async () => {
    const { asked, ask } = person('2024-plan', '标题', '甲/乙', '2024-01-17', 'digest', 'full', '');
    expect(await complete(questions, {}, ask)).toEqual({
      id: '2024-plan',
      title: '标题',
      category: '甲/乙',
      'published-on': '2024-01-17',
      rendition: 'digest',
      coverage: 'full',
    });
    expect(asked).toMatchInlineSnapshot(`
      [
        "编号（就是网址）（例如 2024-work-plan）：",
        "标题（例如 2024年工作总结）：",
        "组配分类（例如 法定主动公开内容/规划计划/工作计划与总结）：",
        "发布日期（例如 2024-01-17）：",
        "文本形式（只能写 original（原文）、digest（摘编））：",
        "依据范围（只能写 full（依据全文）、opening（依据开头部分）、partial（依据部分内容））：",
        "还有选填的项目，现在填写吗？（y 填写，回车跳过）",
      ]
    `);
  });

  test('says at once what is wrong with an answer, and asks again', async () => {
    const given = { title: '标题', category: '甲/乙', rendition: 'digest', coverage: 'full' };
    const { asked, ask } = person('2024 Plan', '2024-plan', '2024年2月30日', '', '2024-02-28');
    const answers = await complete(questions, given, ask);
    expect(answers).toMatchObject({ id: '2024-plan', 'published-on': '2024-02-28' });
    expect(asked).toContain('  只用小写英文字母、数字和连字符。编号（就是网址）：');
    expect(asked).toContain('  要写成 年-月-日，而且是日历上有的一天。发布日期：');
    expect(asked).toContain('  这一项必须填写。发布日期：');
  });

  test('asks for the rest when that is wanted', async () => {
    const given = { id: 'a', title: '甲', category: '乙', rendition: 'digest', coverage: 'full' };
    const { ask } = person('2024-01-17', 'y', '001/2024');
    const answers = await complete(questions, given, ask);
    expect(answers).toMatchObject({ 'published-on': '2024-01-17', 'index-number': '001/2024' });
  });
});
