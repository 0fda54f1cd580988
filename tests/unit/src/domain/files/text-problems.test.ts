import { describe, expect, test } from 'vitest';
import { PLAN_2021, printed, problemsOf, replace } from '#tests/pipeline/small-site.ts';

const ARTICLE = 'content/articles/air.mdx';
const PAGE = 'content/pages/about.md';

/** Codes and places of the problems that words bring at the end of a file. */
function found(words: string, file = PLAN_2021): string[] {
  const changes = { [file]: (text: string) => `${text}\n\n${words}\n` };
  return problemsOf(changes).map(({ code, column }) => `${code}:${column}`);
}

describe('a text', () => {
  test('with pasted HTML is told the tag and how to show it', () => {
    const changes = {
      [PLAN_2021]: (text: string) => `${text}\n看<script>alert(1)</script>这里。\n`,
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:25:2  错误  raw-html
        正文里有网页代码 “<script>”。
        为什么：网站不执行粘贴进来的网页代码，它会原样显示给读者看；只认下标 <sub>、上标 <sup> 和换行 <br>。
        怎么办：删除这段代码，只留文字；确实要写出来，在前面加一个反斜线：
            \\<script>

      content/disclosures/2021/2021-plan.md:25:18  错误  raw-html
        正文里有网页代码 “</script>”。
        为什么：网站不执行粘贴进来的网页代码，它会原样显示给读者看；只认下标 <sub>、上标 <sup> 和换行 <br>。
        怎么办：删除这段代码，只留文字；确实要写出来，在前面加一个反斜线：
            \\</script>

      共 2 个错误。
      "
    `);
  });

  test('whose bold words would show their asterisks is told where to put the signs', () => {
    const told = (words: string) =>
      problemsOf({ [PLAN_2021]: (text) => `${text}\n\n${words}\n` })
        .filter(({ code }) => code === 'bold-not-shown')
        .map(({ fix }) => /：(.*?)　/.exec(fix)?.[1]);
    expect(told('达到**96.7%**以上。')).toEqual(['到**96.7**%以']);
    expect(told('创建**“品质河道”**36条。')).toEqual(['建“**品质河道**”3']);
    expect(told('**《条例》**自7月起施行，**一、目标：**完成。')).toEqual([
      '《**条例**》自',
      '**一、目标**：完',
    ]);
    expect(told('达到**96**以上，**96.7%**，**“品质河道”** 36条，**“三服务”**。')).toEqual([]);
    expect(found('`达到**96.7%**以上`')).toEqual([]);
  });

  test('allows text set lower or higher and a line break, and no other tag, known or not', () => {
    expect(found('SO<sub>2</sub>，m<sup>3</sup>，甲<br>乙<br/>丙。')).toEqual([]);
    expect(found('<sub>没有合上，<sub onclick="x()">2</sub>，<my-part>丁。')).toHaveLength(4);
  });

  test('keeps a pasted < or {, which are harmless in Markdown', () => {
    expect(found('浓度<35，{附件1}，<某某单位>，a < b > c，3<5>2。')).toEqual([]);
  });

  test('may show HTML as code, or after a backslash', () => {
    expect(found('写 `<div>` 或 \\<div>。\n\n```\n<table>\n```')).toEqual([]);
  });

  test('with a broken character is told where', () => {
    expect(found('环境�保护')).toEqual(['broken-character:3']);
  });

  test('with brackets of two kinds is told the other half', () => {
    const changes = { [PLAN_2021]: (text: string) => `${text}\n全市（含区县)的数据。\n` };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:25:7  提示  mixed-pair
        括号两半不是一种：（…)。
        为什么：一半全角、一半半角，多半是输入时漏换了输入法。
        怎么办：这一半写成：）　原文就是这样写的，照录不改。

      共 1 个提示。
      "
    `);
  });

  test.each([
    ['《大气十条的落实', 'unpaired-mark:1'],
    ['大气十条》的落实', 'unpaired-mark:5'],
    ['他说“很好', 'unpaired-mark:3'],
    ['甲环发〔2020]12号', 'mixed-pair:9'],
    ['(甲）', 'mixed-pair:3'],
    ['《甲“乙》', 'unpaired-mark:3'],
  ])('with %s has a mark that does not pair', (words, code) => {
    expect(found(words)).toEqual([code]);
  });

  test.each([
    '1）甲；2）乙；（3）丙',
    '（甲（乙）、[丙](/about/)）',
    'it’s ‘so’',
    '“第一段\n\n“第二段”',
    '见[甲](/about/ "说(明")',
    '| 甲（乙） | 丙 |',
  ])('with %s has marks that pair', (words) => {
    expect(found(words)).toEqual([]);
  });

  test.each([
    ['2021年2月29日', 'impossible-date:1'],
    ['4月31日前完成', 'impossible-date:1'],
    ['2021年13月', 'impossible-date:1'],
  ])('that names %s is told that there is no such day', (words, code) => {
    expect(found(words)).toEqual([code]);
  });

  test('may name any day that there is, and count months', () => {
    expect(found('2020年2月29日，2月29日，12月31日，13月龄，1-11月，18个月')).toEqual([]);
  });

  test('with the year of a document number in the wrong brackets gets the right ones', () => {
    const changes = { [PLAN_2021]: (text: string) => `${text}\n见甲环发[2020]12号。\n` };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:25:5  提示  document-number-brackets
        发文字号 “[2020]12号” 的年份没有用六角括号。
        为什么：发文字号的年份用六角括号〔〕（GB/T 9704—2012 第7.2.5条），写法不同就搜不到。
        怎么办：写成：〔2020〕12号　原文就是这样写的，照录不改。

      共 1 个提示。
      "
    `);
    expect(found('见甲环发〔2020〕12号，甲（2020）的报告')).toEqual([]);
  });
});

describe('an article', () => {
  test('with a pasted < or { is told the line, and what to write', () => {
    const changes = { [ARTICLE]: (text: string) => `${text}\n浓度<35，见{附件1}。\n` };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/articles/air.mdx:12:3  错误  mdx-character
        解读文章里有一个裸露的 <：“浓度<35，见{附件1}。”。
        为什么：在 .mdx 文章里，< 和 { 会被当作程序的开头，网页就生成不出来。
        怎么办：在它前面加一个反斜线，写成：\\<

      content/articles/air.mdx:12:8  错误  mdx-character
        解读文章里有一个裸露的 {：“浓度<35，见{附件1}。”。
        为什么：在 .mdx 文章里，< 和 { 会被当作程序的开头，网页就生成不出来。
        怎么办：在它前面加一个反斜线，写成：\\{

      共 2 个错误。
      "
    `);
  });

  test.each([
    ['<Chrt of="pm25" />', 'mdx-component:1'],
    ['<script>1</script>', 'mdx-component:1'],
    ['<Chart of="pm25">', 'mdx-component-form:1'],
    ['<Chart of=pm25 />', 'mdx-component-form:1'],
    ['<Chart />', 'mdx-component-form:1'],
    ['<Chart of="pm10" />', 'unknown-indicator:1'],
    ['<Figure of="pm25" period="1999" />', 'figure-not-found:1'],
    ['import 甲', 'mdx-statement:1'],
    ['m<sup>2', 'mdx-component-form:2'],
    ['<!-- 注 -->', 'mdx-character:1'],
    ['<https://example.org>', 'mdx-character:1'],
  ])('with %s is told before Astro would fail', (words, code) => {
    expect(found(words, ARTICLE)).toContain(code);
  });

  test('may hold charts, figures, code and escaped characters', () => {
    const words =
      '<Chart of="pm25" />\n\nm<sup>2</sup> <Figure of="pm25" period="2019" /> \\{ \\< `{<`<br />';
    expect(found(words, ARTICLE)).toEqual([]);
  });

  test('that names no document is asked which it explains', () => {
    const changes = { [ARTICLE]: replace('[2021-plan]', '[]') };
    expect(problemsOf(changes).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning interpretation-without-original',
    ]);
  });
});

describe('personal data', () => {
  // Made by the rule of GB 11643 from a date and a serial number; of no person.
  const IDENTITY = '110101199003070011';

  test('stop the build, and no message repeats them', () => {
    const changes = {
      [PAGE]: (text: string) => `${text}\n张某，身份证${IDENTITY}，电话13800138000。\n`,
    };
    const said = printed(changes);
    expect(said).toMatchInlineSnapshot(`
      "
      content/pages/about.md:8:7  错误  personal-identity-number
        这里有一个身份证号：110*************11。
        为什么：公开会对个人隐私造成损害的信息不得公开（《政府信息公开条例》第十五条）；网页一旦发出就收不回来。
        怎么办：删除它，或者只留前三位和后两位。

      content/pages/about.md:8:28  错误  personal-mobile-number
        这里有一个手机号码：138******00。
        为什么：个人手机号码属于个人信息，不应公开；公开的联系方式用单位的座机。
        怎么办：删除它，或者换成单位的公开电话。

      共 2 个错误。
      "
    `);
    expect(said).not.toContain(IDENTITY);
    expect(said).not.toContain('13800138000');
  });

  test('are found however they are written', () => {
    expect(found('138 0013 8000、138-0013-8000、+8613800138000、１３８００１３８０００')).toEqual(
      ['1', '15', '29', '44'].map((column) => `personal-mobile-number:${column}`),
    );
  });

  test('are no numbers that merely have as many digits', () => {
    expect(
      found(
        '110101199003070012，13800138000元，12345678901，1380013800012，http://a.cn/13800138000',
      ),
    ).toEqual([]);
  });

  test('are found in the record and in the text cells of tables, not in values', () => {
    const changes = {
      [PLAN_2021]: replace('title: 甲市', 'title: 13800138000甲市'),
      'seeds/areas.csv': (text: string) => text.replace('甲市', '甲市13800138000'),
    };
    const places = problemsOf(changes)
      .filter(({ code }) => code.startsWith('personal'))
      .map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places).toEqual(['content/disclosures/2021/2021-plan.md:2:8', 'seeds/areas.csv:2:2']);
  });
});
