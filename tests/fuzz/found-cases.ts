import { PLAN_2020 } from '#tests/pipeline/small-site.ts';
import type { MalformedCase } from './malformed-cases.ts';

const article = (title: string, body = '文。') =>
  `---\ntitle: ${title}\nsummary: 乙\npublished_on: 2021-02-01\ninterprets: [2021-plan]\nindicators: []\n---\n\n${body}\n`;
const disclosure = (body: string) =>
  `---\ntitle: 甲\ncategory: 甲/乙\npublished_on: 2020-01-02\nrendition: digest\ncoverage: full\n---\n${body}\n`;
const ARTICLE = 'content/articles/fuzz.mdx';

/** Inputs on which fuzzing once found something broken, each with the code that it now has. */
export const FOUND: (MalformedCase & { name: string; code: string })[] = [
  {
    name: 'a link whose percent signs are none of an address',
    file: PLAN_2020,
    bytes: disclosure('[a](%E0%A4%A)'),
    code: 'missing-file',
  },
  {
    name: 'a link that would run a script, which Markdown leaves as text',
    file: PLAN_2020,
    bytes: disclosure('[a](JavaScript:alert(1))'),
    code: 'unsafe-link',
  },
  {
    name: 'a tag with a slash in place of a space',
    file: PLAN_2020,
    bytes: disclosure('<svg/onload=alert(1)>'),
    code: 'raw-html',
  },
  {
    name: 'a category that leads out of its folder',
    file: PLAN_2020,
    bytes: disclosure('文。').replace('甲/乙', '甲/..'),
    code: 'bad-frontmatter-value',
  },
  {
    name: 'a publisher that is a path of another system',
    file: PLAN_2020,
    bytes: disclosure('文。').replace('title: 甲', "title: 甲\npublisher: 'C:\\x'"),
    code: 'bad-frontmatter-value',
  },
  {
    name: 'a link to no host',
    file: PLAN_2020,
    bytes: disclosure('[a](//)'),
    code: 'broken-link',
  },
  {
    name: 'an article that ends in a sign that begins a tag',
    file: ARTICLE,
    bytes: article('甲', '浓度 <'),
    code: 'mdx-character',
  },
  {
    name: 'an import below a line of dashes, which MDX would run',
    file: ARTICLE,
    bytes: article('甲', '---\nimport x from "y"'),
    code: 'mdx-statement',
  },
  {
    name: 'an expression in what looks like a fence of code, and is none',
    file: ARTICLE,
    bytes: article('甲', '```{process.exit()}`'),
    code: 'mdx-character',
  },
  {
    name: 'a character that turns the direction of the text',
    file: PLAN_2020,
    bytes: disclosure('甲\u202E乙'),
    code: 'control-character',
  },
  {
    name: 'a character that no feed can hold',
    file: PLAN_2020,
    bytes: disclosure('甲\u0001乙'),
    code: 'control-character',
  },
  {
    name: 'an article whose fields Astro reads as text, and would run',
    file: ARTICLE,
    bytes: ` ${article('"{process.exit()}"')}`,
    code: 'bad-frontmatter',
  },
  {
    name: 'an article with the line ends of an old Mac',
    file: ARTICLE,
    bytes: article('甲').replaceAll('\n', '\r'),
    code: 'bad-frontmatter',
  },
  {
    name: 'a title that YAML takes for a truth value',
    file: ARTICLE,
    bytes: article('true'),
    code: 'bad-frontmatter',
  },
  {
    name: 'a title that YAML takes for a number, and changes',
    file: ARTICLE,
    bytes: article('0x1F'),
    code: 'bad-frontmatter',
  },
];
