import { describe, expect, test } from 'vitest';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';
import type { TextMark } from '#domain/disclosures/link-marks.ts';
import { parseSectionNumber } from '#domain/disclosures/section-number.ts';
import { sectionText } from '#domain/disclosures/section.ts';
import { statesNumber } from '#domain/values/written-number.ts';

const plan = `导语一段。

## 一、回顾

### （一）治水

创建“品质河道”36条。

## 二、安排

### (二) 补短板

一是整改。完成10项。二是执法，这一是小事。

三是队伍。
`;
const ids = (source: string) => parseBody(source).sections.map(({ id }) => id);

describe('a text with lower and higher characters', () => {
  const body = parseBody('SO<sub>2</sub>排放<b>3</b>，面积m<sup>2</sup>，甲<br>乙。');

  test('shows them so, and shows every other tag as it is written', () => {
    expect(renderBody(body, [])).toContain(
      '<p>SO<sub>2</sub>排放&lt;b&gt;3&lt;/b&gt;，面积m<sup>2</sup>，甲<br>\n乙。</p>',
    );
  });

  test('reads as its words', () => {
    expect(body.sections[0]!.text).toBe('SO2排放<b>3</b>，面积m2，甲\n乙。');
  });

  test('keeps powers apart from the digits before them', () => {
    const { text } = parseBody('面积10<sup>4</sup>亩，10<sup>-3</sup>米。').sections[0]!;
    expect(text).toBe('面积10⁴亩，10⁻³米。');
    expect([statesNumber(text, 104), statesNumber(text, 10)]).toEqual([false, true]);
  });

  test('is marked across them, whole', () => {
    const mark = (quote: string): TextMark => ({
      anchor: 'a',
      section: 's0',
      kind: 'figure',
      href: '/x/',
      title: '甲',
      quote,
    });
    const page = (quote: string) =>
      renderBody(parseBody('全年SO<sub>2</sub>排放10<sup>4</sup>吨，达标。'), [mark(quote)]);
    expect(page('SO2排放10⁴吨')).toContain(
      '<p>全年<a id="a" class="mark mark-figure" href="/x/" title="甲">SO<sub>2</sub>排放10<sup>4</sup>吨</a>，达标。</p>',
    );
    expect(page('2排放')).toContain(
      '>全年SO<a id="a" class="mark mark-figure" href="/x/" title="甲"><sub>2</sub>排放</a>10<sup>4</sup>吨',
    );
  });

  test('keeps the places of items behind them', () => {
    const source = '## 一、甲\n\n面积10<sup>4</sup>亩。一是治CO<sub>2</sub>。二是治水。';
    expect(renderBody(parseBody(source))).toContain(
      '<p>面积10<sup>4</sup>亩。<span id="s1-i1" class="item-mark">一是</span>治CO<sub>2</sub>。<span id="s1-i2" class="item-mark">二是</span>治水。</p>',
    );
  });
});

describe('the section tree of a disclosure', () => {
  test('ids follow the numbering, items included', () => {
    expect(ids(plan)).toEqual(['s0', 's1', 's1-1', 's2', 's2-2', 's2-2-i1', 's2-2-i2', 's2-2-i3']);
  });

  test('a skipped number keeps its own id, a repeated one gets a letter', () => {
    expect(ids('## 一、甲\n\n## 三、乙\n\n## 三、丙')).toEqual(['s1', 's3', 's3b']);
  });

  test('headings without numbers are counted apart', () => {
    expect(ids('## 背景\n\n## 一、甲\n\n### 说明')).toEqual(['su1', 's1', 's1-u1']);
  });

  test('a section holds the words of its parts', () => {
    const { sections } = parseBody(plan);
    expect(sectionText(sections, 's2')).toContain('完成10项');
    expect(sectionText(sections, 's1')).not.toContain('完成10项');
  });

  test('这一是 inside a sentence begins no item', () => {
    expect(sectionText(parseBody(plan).sections, 's2-2-i2')).toBe('二是执法，这一是小事。');
  });

  test('首先, 其次, 最后 count like 一是; 首先 inside a sentence and 最后 alone do not', () => {
    const words =
      '## 一、甲\n\n首先，治气。其次要治水。最后，治土。\n\n## 二、乙\n\n工作首先，要稳。最后，要快。';
    expect(ids(words)).toEqual(['s1', 's1-i1', 's1-i2', 's1-i3', 's2']);
  });

  test('a line break inside Chinese text does not tear a phrase', () => {
    const [opening] = parseBody('PM2.5日均\n浓度20微克').sections;
    expect(opening!.text).toBe('PM2.5日均浓度20微克');
  });

  test('a row of a table is one line', () => {
    const { sections } = parseBody('| 区域 | 类别 |\n| - | - |\n| 定海区 | Ⅱ |');
    expect(sections[0]!.text).toBe('区域 类别\n定海区 Ⅱ');
  });

  test('lines count from the file, not from the body', () => {
    expect(parseBody('## 一、甲', 12).sections[0]!.line).toBe(12);
  });
});

describe('the number of a heading', () => {
  test.each([
    ['一、总则', 1, '总则'],
    ['（十二）其他', 12, '其他'],
    ['(三)其他', 3, '其他'],
    ['第二章 目标', 2, '目标'],
    ['1. 水', 1, '水'],
    ['1.2 水', 2, '水'],
    ['③水', 3, '水'],
  ])('%s is number %d', (heading, number, title) => {
    expect(parseSectionNumber(heading)).toMatchObject({ number, title });
  });

  test.each(['2020年工作', '关于一、二类海水', '工作'])('%s has none', (heading) => {
    expect(parseSectionNumber(heading)).toBeUndefined();
  });
});

describe('a rendered body', () => {
  const mark = {
    anchor: 'f-1',
    section: 's1',
    kind: 'figure',
    href: '/i/"x',
    title: '河道',
  } as const;

  test('cited words become a link with an id of their own, in the cited section', () => {
    const html = renderBody(parseBody(plan), [{ ...mark, quote: '“品质河道”36条' }]);
    expect(html).toContain(
      '<a id="f-1" class="mark mark-figure" href="/i/&#34;x" title="河道">“品质河道”36条</a>',
    );
    expect(html).toContain('<section id="s0" class="section">\n<p>导语一段。</p>\n</section>');
    expect(html).toContain('<section id="s1-1" class="section">');
    expect(html).toContain('<span id="s2-2-i2" class="item-mark">二是</span>');
  });

  test('words that formatting tears apart still have a place to link to', () => {
    const html = renderBody(parseBody('## 一、甲\n\n品质**河道**36条'), [
      { ...mark, quote: '品质河道36条' },
    ]);
    expect(html).toContain(
      '<section id="s1" class="section">\n<span id="f-1" class="anchor"></span>',
    );
  });

  test('of two overlapping quotes both keep their id and no link stands in a link', () => {
    const marks = [
      { ...mark, quote: '“品质河道”36条' },
      { ...mark, anchor: 'f-2', quote: '36条' },
    ];
    const html = renderBody(parseBody(plan), marks);
    expect(html).toContain('”<span id="f-2" class="mark-within">36条</span></a>');
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  test('words that only overlap others keep their place', () => {
    const marks = [
      { ...mark, quote: '“品质河道”36条' },
      { ...mark, anchor: 'f-2', quote: '品质河道”' },
      { ...mark, anchor: 'f-3', quote: '河道”36' },
    ];
    const html = renderBody(parseBody(plan), marks);
    expect(html).toContain('“<span id="f-2" class="mark-within">品质河道”</span>');
    expect(html).toContain('<span id="f-3" class="anchor"></span>');
    expect(html.match(/36条/g)).toHaveLength(1);
  });

  test('a cited row of a table bears the id', () => {
    const body = parseBody('| 区域 | 类别 |\n| - | - |\n| 定海区 | Ⅱ |');
    const html = renderBody(body, [{ ...mark, section: 's0', quote: '定海区 Ⅱ' }]);
    expect(html).toContain('<tr id="f-1" class="mark-row">');
  });

  test('what looks like HTML or a script link stays text', () => {
    const html = renderBody(
      parseBody('<script>alert(1)</script> <b>粗</b> [点](javascript:alert(1))'),
    );
    expect(html).not.toMatch(/<script|<b>|href="javascript/);
  });

  test('links within the site go through the site', () => {
    const html = renderBody(parseBody('[计划](/plans/)'), [], { link: (path) => `/sub${path}` });
    expect(html).toContain('href="/sub/plans/"');
  });
});
