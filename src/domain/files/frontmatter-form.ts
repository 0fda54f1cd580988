import type { Frontmatter } from './frontmatter.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';

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
  { present, head, endLine }: Frontmatter,
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
