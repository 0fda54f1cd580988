import { parseYaml, type YamlFields } from './frontmatter-yaml.ts';
import { problem } from './problem-catalogue.ts';

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

/** An example of a whole frontmatter, for files that have none. */
const EXAMPLE = '---\ntitle: 标题\nsummary: 一句话的概述\n---';

/** Splits a content file into the fields between its dashes and its body. Line ends of any kind. */
export function parseFrontmatter(source: string, file: string): Frontmatter {
  const text = (source.startsWith('\uFEFF') ? source.slice(1) : source).replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  const begins = open >= 0 && lines[open]!.trim() === '---';
  if (!begins) {
    const problems = [
      problem('no-frontmatter', { file, line: 1, column: 0 }, { example: EXAMPLE }),
    ];
    const bare = { fields: {}, places: new Map(), problems };
    return { ...bare, present: false, endLine: 1, head: '', body: text, bodyLine: 1 };
  }
  let close = lines.findIndex((line, index) => index > open && line.trim() === '---');
  const problems = [];
  if (close < 0) {
    close = lines.findIndex((line, index) => index > open && !/^[\w\s-]+[:：]|^\s*- /.test(line));
    if (close < 0) close = lines.length;
    problems.push(problem('unclosed-frontmatter', { file, line: close + 1, column: 0 }, {}));
    lines.splice(close, 0, '---');
  }
  const yaml = parseYaml(lines.slice(open + 1, close).join('\n'), file, open + 2);
  return {
    ...yaml,
    problems: [...problems, ...yaml.problems],
    present: true,
    endLine: close + 1,
    head: lines.slice(0, close).join('\n'),
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
