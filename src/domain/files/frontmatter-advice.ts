import type { ErrorCode } from 'yaml';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';

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

/** A line with its value quoted as need be; as it is when sound; `undefined` when it is no field at all. */
function mended(text: string): string | undefined {
  const match = /^\s*(- )?\s*["']?([A-Za-z_]\w*)["']?\s*[:：]\s*(.*?)\s*$/.exec(text);
  const item = /^(\s*- )(.*?)\s*$/.exec(text);
  if (!match) return item ? item[1]! + yamlQuoted(item[2]!) : undefined;
  const [, dash = '', name, value = ''] = match;
  const indent = dash ? /^\s*/.exec(text)![0].replaceAll('\t', '  ') : '';
  return `${indent}${dash}${name}:${value ? ' ' : ''}${yamlQuoted(value)}`;
}

/** A text as a YAML value that reads as the text itself. */
export function yamlQuoted(value: string): string {
  if (isSound(value)) return value;
  if (isSound(`${value}]`)) return `${value}]`;
  const inner = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^["']|["']$/g, '');
  return `'${inner.replaceAll("'", "''")}'`;
}

/** Whether YAML takes a value as the text that is there. */
function isSound(value: string): boolean {
  if (/^'(?:[^']|'')*'$/.test(value) || /^"(?:[^"\\]|\\.)*"$/.test(value)) return true;
  if (/^\[[^\][{}"']*\]$/.test(value) || /^[|>][-+]?$/.test(value)) return true;
  return !/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) && !/: |:$| #/.test(value);
}

const FIELD = /^([\w-]+):[ \t]+(\S+)[ \t]*$/;
/** Unquoted words that YAML 1.2 takes for no words. */
const NO_WORD = /^(?:true|false|null|~|[-+]?\.(?:inf|nan))$/i;
const NUMBER = /^[-+]?(?:0[xob][\da-f_]+|[\d._]+(?:e[-+]?\d+)?)$/i;

/**
 * Checks the frontmatter of a file that Astro reads for itself, more narrowly than `parseFrontmatter`: what one of
 * the two takes for fields and the other for text would be published, or run, unchecked.
 */
export function checkFrontmatterForm(
  source: string,
  { present, head, endLine }: { present: boolean; head: string; endLine: number },
  file: string,
): Problem[] {
  if (!present) return [];
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const at = (index: number) => ({ file, line: index + 1, column: 1 });
  const misread = (index: number, reason: string, proposal: string) =>
    problem('bad-frontmatter', at(index), { found: lines[index] ?? '', reason, proposal });
  if (/\r(?!\n)/.test(source))
    return [misread(0, '换行是旧式的，用编辑器另存为普通的换行（LF）', '---')];
  if (lines[0]?.trimEnd() !== '---')
    return [misread(0, '文件的第一行必须是三个半角减号，前面没有空格和空行', '---')];
  if (lines[endLine - 1]?.trimEnd() !== '---')
    return [misread(endLine - 1, '结束的三个半角减号前面不能有空格', '---')];
  return head.split('\n').flatMap((line, index) => {
    if (index > 0 && /^(?:---|\+\+\+)/.test(line))
      return [misread(index, '信息栏里的一行不能以 --- 或 +++ 开头', ` ${line}`)];
    const [, field = '', word = ''] = FIELD.exec(line) ?? [];
    // A number that is written otherwise loses its zeros, its point or its base.
    const lossy = NUMBER.test(word) && String(Number(word)) !== word;
    if (!NO_WORD.test(word) && !lossy) return [];
    const reason = `${word} 不加引号就不是文字`;
    return [misread(index, reason, `${field}: "${word}"`)];
  });
}
