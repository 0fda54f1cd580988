import { explanationPath } from '#domain/problems/catalogue/index.ts';
import { cellName } from '#domain/tables/cell-name.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** Whether problems stop a build: the one place that decides. */
export function stops(problems: Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Colours, where the reader wants them (https://no-color.org). */
export interface Style {
  colour: boolean;
}

const paint =
  (code: number) =>
  (text: string, { colour }: Style) =>
    colour ? `\u001B[${code}m${text}\u001B[0m` : text;
const bold = paint(1);
const dim = paint(2);
const red = paint(31);
const yellow = paint(33);

/** Problems as printed: place, severity, code; what, why, what to do; and how many there are. */
export function formatProblems(problems: Problem[], style: Style): string {
  return [...problems.map((found) => formatProblem(found, style)), countLine(problems)].join(
    '\n\n',
  );
}

function formatProblem(found: Problem, style: Style): string {
  const { severity, code, what, why, fix } = found;
  const place = placeOf(found);
  const kind = severity === 'error' ? red('错误', style) : yellow('提示', style);
  const steps = fix.replaceAll('\n', '\n      ');
  return [
    `${bold(place, style)}  ${kind}  ${dim(code, style)}`,
    `  ${what}`,
    `  为什么：${why}`,
    `  怎么办：${steps}`,
  ].join('\n');
}

/** `seeds/areas.csv:3:4`; of a workbook `表.xlsx [2023年] B7`. */
function placeOf({ file, sheet, line, column }: Problem): string {
  if (sheet === undefined)
    return [file, ...(line ? [line] : []), ...(line && column ? [column] : [])].join(':');
  const cell = line === 0 ? '' : column ? ` ${cellName(line - 1, column - 1)}` : ` 第${line}行`;
  return `${file} [${sheet}]${cell}`;
}

/** `共 2 个错误、1 个提示。` */
export function countLine(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return '没有发现问题。';
  const parts = [errors && `${errors} 个错误`, warnings && `${warnings} 个提示`].filter(Boolean);
  return `共 ${parts.join('、')}。`;
}

/** Prints problems for staff; nothing when there are none. */
export function printProblems(problems: Problem[]): void {
  if (problems.length === 0) return;
  console.log(`\n${formatProblems(problems, terminalStyle())}`);
  console.log(`每个代码的说明和例子：网站的 ${explanationPath('代码')}\n`);
}

function terminalStyle(): Style {
  return { colour: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR };
}
