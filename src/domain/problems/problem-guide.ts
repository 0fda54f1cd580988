import { articleProblems } from './catalogue/articles.ts';
import { cellProblems } from './catalogue/cells.ts';
import { citationProblems } from './catalogue/citations.ts';
import { commitmentProblems } from './catalogue/commitments.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { figureProblems } from './catalogue/figures.ts';
import { fileProblems } from './catalogue/files.ts';
import { frontmatterProblems } from './catalogue/frontmatter.ts';
import { importProblems } from './catalogue/imports.ts';
import { openSdgProblems } from './catalogue/open-sdg.ts';
import { linkProblems } from './catalogue/links.ts';
import { originalProblems } from './catalogue/originals.ts';
import { referenceProblems } from './catalogue/references.ts';
import { settingProblems } from './catalogue/settings.ts';
import { sheetCellProblems } from './catalogue/sheets/sheet-cells.ts';
import { sheetRowProblems } from './catalogue/sheets/sheet-rows.ts';
import { tableProblems } from './catalogue/tables.ts';
import { textProblems } from './catalogue/texts.ts';
import { catalogue, type ProblemCode } from './catalogue/index.ts';
import { problemExamples } from './catalogue/examples.ts';
import type { Severity } from './problem.ts';

/** One code, explained in its own words. */
export interface ProblemExplanation {
  code: string;
  severity: Severity;
  why: string;
  /** What a finding says, and what it tells to do; absent while no example is written. */
  example?: { what: string; fix: string };
}

const GROUPS: [title: string, entries: object][] = [
  ['文件', fileProblems],
  ['导入', { ...originalProblems, ...importProblems, ...sheetRowProblems, ...sheetCellProblems }],
  ['导入 Open SDG 数据', openSdgProblems],
  ['信息栏', frontmatterProblems],
  ['正文', textProblems],
  ['链接、图片和附件', linkProblems],
  ['解读文章', articleProblems],
  ['表格', tableProblems],
  ['单元格', cellProblems],
  ['编号和引用', referenceProblems],
  ['出处', citationProblems],
  ['数据', figureProblems],
  ['计划事项', commitmentProblems],
  ['网站设置', settingProblems],
];

/** All codes in the order of the catalogue, each filled in with its example. */
export function problemGuide(): { title: string; problems: ProblemExplanation[] }[] {
  const grouped = new Set(GROUPS.flatMap(([, entries]) => Object.keys(entries)));
  const others = Object.keys(catalogue).filter((code) => !grouped.has(code));
  return [
    ...GROUPS.map(([title, entries]) => [title, Object.keys(entries)] as const),
    ['其他', others] as const,
  ]
    .map(([title, codes]) => ({ title, problems: codes.map(explained) }))
    .filter(({ problems }) => problems.length > 0);
}

function explained(code: string): ProblemExplanation {
  const { severity, why, what, fix } = catalogue[code as ProblemCode] as CatalogueEntry<unknown>;
  const params: unknown = problemExamples[code as ProblemCode];
  return {
    code,
    severity,
    why,
    ...(params !== undefined && { example: { what: what(params), fix: fix(params) } }),
  };
}
