import fc from 'fast-check';
// The parser that Astro's MDX integration uses.
import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { escapeMdx, mdxPage } from '#scripts/pipeline/emit/mdx.ts';

interface Tree {
  type: string;
  tagName?: string;
  value?: string;
  children?: Tree[];
}

const words = (node: Tree): string =>
  (node.value ?? '') + (node.children ?? []).map(words).join('');

/** What a reader sees of a line of MDX; fails when it is more than a paragraph of words. */
function read(line: string): string {
  const tree = mdxToHast(`前文。\n\n${line}\n`) as Tree;
  const [, paragraph, ...more] = (tree.children ?? []).filter(({ type }) => type !== 'text');
  expect(more).toEqual([]);
  expect(paragraph?.tagName).toBe('p');
  expect(paragraph?.children?.every(({ type }) => type === 'text')).toBe(true);
  return words(paragraph!);
}

test.each([
  ['an expression', '含 {附件1} 和 {1 + 1}'],
  ['a tag', '浓度 <35 微克，见 <附件> 和 </p>'],
  ['an import', 'import x from "y"'],
  ['an export', 'export const x = 1'],
  ['emphasis and code', '*甲* _乙_ `丙` ~~丁~~ **戊**'],
  ['a list', '- 甲'],
  ['a numbered list', '1. 甲'],
  ['a heading', '# 甲'],
  ['a quotation', '> 甲'],
  ['a link', '[甲](b.html) ![乙](c.png)'],
  ['a table', '| 甲 | 乙 |'],
  ['an entity', '&lt;甲&gt; &amp;'],
  ['a backslash', '甲\\{乙\\}'],
])('%s in a seed is words in a generated page', (_, text) => {
  expect(read(escapeMdx(text))).toBe(text);
});

test('any text of a seed is read as it stands', () => {
  const text = fc
    .array(fc.constantFrom(...'{}<>[]()*_`~#|$&!-+=.:1/\\"\' 甲a'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((characters) => characters.join('').trim())
    .filter((line) => line !== '');
  fc.assert(
    fc.property(text, (line) => {
      expect(read(escapeMdx(line))).toBe(line.replace(/\s+/g, ' '));
    }),
  );
});

test('a generated page says first what it was made from', () => {
  const page = mdxPage({
    fields: { title: '甲: "乙" # 丙' },
    madeFrom: ['seeds/indicators.csv', 'seeds/observations/*/x.csv'],
    body: ['正文'],
  });
  expect(page).toBe(
    [
      '---',
      'title: "甲: \\"乙\\" # 丙"',
      '---',
      '{/* 本文件由程序从 seeds/indicators.csv、seeds/observations/*\u200B/x.csv 生成，每次构建都会重写。要修改，请改这些文件。 */}',
      '',
      '正文',
      '',
    ].join('\n'),
  );
  expect(words(mdxToHast(page.replace(/^---\n.*?\n---\n/s, '')) as Tree).trim()).toContain('正文');
});
