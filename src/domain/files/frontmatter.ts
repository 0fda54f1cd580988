import { parseYaml, type YamlFields } from './frontmatter-yaml.ts';
import { problem } from '#domain/problems/catalogue/index.ts';

/** A content file taken apart. */
export interface Frontmatter extends YamlFields {
  /** Whether there is a frontmatter at all. */
  present: boolean;
  /** The line of its closing dashes: where a missing field belongs. */
  endLine: number;
  /** The file up to its body, from line 1. */
  head: string;
  /** Everything after it. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/** Examples of a whole frontmatter, for files that have none: the fields that a file of its folder must have. */
const EXAMPLES = {
  'content/disclosures/': [
    'title: 2024年工作总结',
    'category: 法定主动公开内容/规划计划/工作计划与总结',
    'published_on: 2024-01-31',
    'rendition: original',
    'coverage: full',
  ],
  'content/articles/': [
    'title: 标题',
    'summary: 一句话的概述',
    'published_on: 2024-01-31',
    'interprets: [2024-work-plan]',
  ],
};
const OF_PAGES = ['title: 标题', 'summary: 一句话的概述'];

function exampleFor(file: string): string {
  const own = Object.entries(EXAMPLES).find(([folder]) => file.startsWith(folder))?.[1];
  return ['---', ...(own ?? OF_PAGES), '---'].join('\n');
}

/** A content file cut in two, before its fields are read. */
export type SplitText = Pick<Frontmatter, 'present' | 'endLine' | 'head' | 'body' | 'bodyLine'> & {
  /** What is between the dashes, and the line of the file on which it begins. */
  yaml: string;
  yamlLine: number;
  /** The line where the closing dashes were missed. */
  unclosed: number | undefined;
};

/** Cuts a content file between its fields and its body. Line ends of any kind. */
export function splitFrontmatter(source: string): SplitText {
  const text = (source.startsWith('\uFEFF') ? source.slice(1) : source).replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open < 0 || lines[open]!.trim() !== '---') {
    const none = { yaml: '', yamlLine: 1, unclosed: undefined, head: '' };
    return { ...none, present: false, endLine: 1, body: text, bodyLine: 1 };
  }
  let close = lines.findIndex((line, index) => index > open && line.trim() === '---');
  let unclosed: number | undefined;
  if (close < 0) {
    close = lines.findIndex((line, index) => index > open && !/^[\w\s-]+[:：]|^\s*- /.test(line));
    if (close < 0) close = lines.length;
    unclosed = close + 1;
    lines.splice(close, 0, '---');
  }
  return {
    yaml: lines.slice(open + 1, close).join('\n'),
    yamlLine: open + 2,
    unclosed,
    present: true,
    endLine: close + 1,
    head: lines.slice(0, close).join('\n'),
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

/** Splits a content file into the fields between its dashes and its body. */
export function parseFrontmatter(source: string, file: string): Frontmatter {
  const { yaml, yamlLine, unclosed, ...split } = splitFrontmatter(source);
  if (!split.present) {
    const place = { file, line: 1, column: 0 };
    const problems = [problem('no-frontmatter', place, { example: exampleFor(file) })];
    return { ...split, fields: {}, places: new Map(), problems };
  }
  const read = parseYaml(yaml, file, yamlLine);
  const problems = unclosed
    ? [problem('unclosed-frontmatter', { file, line: unclosed, column: 0 }, {})]
    : [];
  return { ...split, ...read, problems: [...problems, ...read.problems] };
}
