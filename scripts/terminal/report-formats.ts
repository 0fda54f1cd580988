import { createHash } from 'node:crypto';
import { explanationPath } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { countLine } from './report.ts';

/** Reports for machines: forges that mark the lines of a change, and programs. */
export const REPORT_FORMATS = { json: jsonReport, github: githubReport, gitlab: gitlabReport };

export type ReportFormat = keyof typeof REPORT_FORMATS;

const number = (problems: Problem[], kind: Problem['severity']) =>
  problems.filter(({ severity }) => severity === kind).length;

/** All that is known, for programs: `{ errors, warnings, problems: [{ code, severity, file, line, … }] }`. */
function jsonReport(problems: Problem[]): string {
  const report = {
    errors: number(problems, 'error'),
    warnings: number(problems, 'warning'),
    problems: problems.map((found) => ({ ...found, explanation: explanationPath(found.code) })),
  };
  return JSON.stringify(report, null, 2);
}

/** Workflow commands of GitHub Actions, which Gitea's runner reads too: a note at each line. */
function githubReport(problems: Problem[]): string {
  const lines = problems.map(({ code, severity, file, line, column, what, why, fix }) => {
    // The column of a table is a cell, not a character.
    const inText = column && !file.endsWith('.csv');
    const place = { file, ...(line && { line }), ...(line && inText && { col: column }) };
    const properties = Object.entries({ ...place, title: code })
      .map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`)
      .join(',');
    const words = `${what}\n为什么：${why}\n怎么办：${fix}`;
    return `::${severity} ${properties}::${escaped(words, /[%\r\n]/g)}`;
  });
  return [...lines, countLine(problems)].join('\n');
}

function escaped(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `%${code.padStart(2, '0')}`;
  });
}

/** A Code Quality report, which GitLab shows in a merge request. A fingerprint outlives a shift of lines. */
function gitlabReport(problems: Problem[]): string {
  const seen = new Map<string, number>();
  const report = problems.map(({ code, severity, file, line, what, fix }) => {
    const own = `${code}\n${file}\n${what}`;
    const nth = seen.get(own) ?? 0;
    seen.set(own, nth + 1);
    return {
      description: `${what}怎么办：${fix}`,
      check_name: code,
      fingerprint: createHash('sha256').update(`${own}\n${nth}`).digest('hex'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: Math.max(1, line) } },
    };
  });
  return JSON.stringify(report, null, 2);
}
