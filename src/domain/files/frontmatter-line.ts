import type { ErrorCode } from 'yaml';

/** Why YAML cannot read a line, in the words of its writer. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: '行首的空格不齐，或者括号没有配对',
  BAD_SCALAR_START: '内容以特殊符号开头',
  BLOCK_AS_IMPLICIT_KEY: '内容里有“冒号加空格”',
  MISSING_CHAR: '引号没有配对',
  MULTILINE_IMPLICIT_KEY: '没有写成“名称: 内容”',
  MULTIPLE_DOCS: '信息栏中间多了一行 ---',
  TAB_AS_INDENT: '行首用了制表符',
  UNEXPECTED_TOKEN: '引号或括号后面还有文字',
};

/** The reason behind an error of the YAML parser. A bad colon shows under several codes. */
export function reasonOf(code: ErrorCode | undefined, line: string): string {
  if (/^\s*(?:- )?\w+\s*(?:：|:\S)/.test(line)) return '冒号要半角，后面空一格';
  return (code && REASONS[code]) ?? '格式不对';
}

/**
 * The line that is to blame for an error noticed on line `at`, and how it should read. Unclosed quotes and brackets
 * are noticed only further down, a wrong indent on the line before it; the culprit is the nearest line that is not
 * sound by itself.
 */
export function entryLine(lines: string[], at: number): { line: number; mend?: string } {
  for (let line = Math.min(at, lines.length - 1); line >= 0; line--) {
    const text = lines[line]!;
    if (!text.trim()) continue;
    const mend = mended(text);
    if (mend !== undefined && mend !== text) return { line, mend };
    if (mend === undefined && line === at) return { line: at };
  }
  const below = at + 1;
  const mend = mended(lines[below] ?? '');
  return mend !== undefined && mend !== lines[below] ? { line: below, mend } : { line: at };
}

/** A line with its value quoted as need be; as it stands when sound; `undefined` when it is no field at all. */
function mended(text: string): string | undefined {
  const match = /^\s*(- )?\s*["']?([A-Za-z_]\w*)["']?\s*[:：]\s*(.*?)\s*$/.exec(text);
  const item = /^(\s*- )(.*?)\s*$/.exec(text);
  if (!match) return item ? item[1]! + quoted(item[2]!) : undefined;
  const [, dash = '', name, value = ''] = match;
  const indent = dash ? /^\s*/.exec(text)![0].replaceAll('\t', '  ') : '';
  return `${indent}${dash}${name}:${value ? ' ' : ''}${quoted(value)}`;
}

/** A text as a YAML value that reads as the text itself. */
export function quoted(value: string): string {
  if (isSound(value)) return value;
  if (isSound(`${value}]`)) return `${value}]`;
  const inner = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^["']|["']$/g, '');
  return `'${inner.replaceAll("'", "''")}'`;
}

/** Whether YAML takes a value as the text that stands there. */
function isSound(value: string): boolean {
  if (/^'(?:[^']|'')*'$/.test(value) || /^"(?:[^"\\]|\\.)*"$/.test(value)) return true;
  if (/^\[[^\][{}"']*\]$/.test(value) || /^[|>][-+]?$/.test(value)) return true;
  return !/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) && !/: |:$| #/.test(value);
}
