import { describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '#scripts/terminal/report-formats.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { AIR, PLAN_2021, problemsOf, replace } from '#tests/pipeline/small-site.ts';

const PROBLEMS = problemsOf({
  [PLAN_2021]: (text) => `${text}\n\n看<b>这里。\n`,
  [AIR]: replace('20', '2,0'),
});

const nasty: Problem = {
  code: 'some-code',
  severity: 'warning',
  file: 'a,b:c%.md',
  line: 3,
  column: 2,
  what: '100%\r\n第二行 ::error::',
  why: '甲',
  fix: '乙',
};

describe('the report', () => {
  test('for programs holds every problem with its place and where it is explained', () => {
    const { errors, problems } = JSON.parse(REPORT_FORMATS.json(PROBLEMS)) as {
      errors: number;
      problems: Record<string, unknown>[];
    };
    expect(errors).toBe(PROBLEMS.filter(({ severity }) => severity === 'error').length);
    expect(problems).toHaveLength(PROBLEMS.length);
    expect(problems.find(({ code }) => code === 'raw-html')).toMatchObject({
      file: PLAN_2021,
      severity: 'error',
      column: 2,
      explanation: '/guide/problems/#raw-html',
    });
  });

  test('for GitHub is one workflow command a problem, with the place escaped', () => {
    expect(REPORT_FORMATS.github([nasty])).toBe(
      '::warning file=a%2Cb%3Ac%25.md,line=3,col=2,title=some-code::' +
        '100%25%0D%0A第二行 ::error::%0A为什么：甲%0A怎么办：乙\n共 1 个提示。',
    );
  });

  test('for GitHub names no column in tables, nor a line where there is none', () => {
    expect(REPORT_FORMATS.github([{ ...nasty, file: 'seeds/a.csv' }])).toContain(
      'file=seeds/a.csv,line=3,title',
    );
    expect(REPORT_FORMATS.github([{ ...nasty, line: 0 }])).toContain('.md,title');
  });

  test('for GitLab tells like problems apart, and knows them again when lines shift', () => {
    const prints = (problems: Problem[]) =>
      (JSON.parse(REPORT_FORMATS.gitlab(problems)) as { fingerprint: string }[]).map(
        ({ fingerprint }) => fingerprint,
      );
    expect(new Set(prints([nasty, nasty])).size).toBe(2);
    expect(prints([{ ...nasty, line: 9 }])).toEqual(prints([nasty]));
  });
});
