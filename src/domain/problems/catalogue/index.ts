import type { Problem } from '#domain/problems/problem.ts';
import { articleProblems } from './article-problems.ts';
import { cellProblems } from './cell-problems.ts';
import { citationProblems } from './citation-problems.ts';
import { commitmentProblems } from './commitment-problems.ts';
import type { CatalogueEntry } from './entry.ts';
import { figureProblems } from './figure-problems.ts';
import { fileProblems } from './file-problems.ts';
import { frontmatterProblems } from './frontmatter-problems.ts';
import { importProblems } from './import-problems.ts';
import { linkProblems } from './link-problems.ts';
import { openSdgProblems } from './open-sdg-problems.ts';
import { originalProblems } from './original-problems.ts';
import { placeProblems } from './places/place-problems.ts';
import { proofProblems } from './proof-problems.ts';
import { readingProblems } from './reading-problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { registerEntryProblems } from './registers/entry-problems.ts';
import { registerSchemaProblems } from './registers/schema-problems.ts';
import { seriesProblems } from './series-problems.ts';
import { settingProblems } from './setting-problems.ts';
import { sheetCellProblems } from './sheet-cell-problems.ts';
import { sheetRowProblems } from './sheet-row-problems.ts';
import { tableProblems } from './table-problems.ts';
import { textProblems } from './text-problems.ts';
import { versionProblems } from './version-problems.ts';
import { pageProblems } from './web-page-problems.ts';
import { ofdProblems, wordProblems } from './word-problems.ts';

/** Every problem that the checks can find, by subject, in the order of the page that explains them. */
export const FAMILIES = {
  文件: fileProblems,
  导入: {
    ...originalProblems,
    ...importProblems,
    ...pageProblems,
    ...wordProblems,
    ...ofdProblems,
    ...sheetRowProblems,
    ...sheetCellProblems,
    ...readingProblems,
  },
  '导入 Open SDG 数据': openSdgProblems,
  信息栏: frontmatterProblems,
  正文: textProblems,
  '链接、图片和附件': linkProblems,
  解读文章: articleProblems,
  表格: tableProblems,
  单元格: cellProblems,
  编号和引用: referenceProblems,
  出处: citationProblems,
  数据: { ...proofProblems, ...figureProblems },
  计划事项: commitmentProblems,
  名录: { ...registerSchemaProblems, ...registerEntryProblems },
  网站设置: settingProblems,
  地图: placeProblems,
  其他: { ...versionProblems, ...seriesProblems },
};

type Families = typeof FAMILIES;
type Family = Families[keyof Families];
export type ProblemCode = { [Name in keyof Families]: keyof Families[Name] }[keyof Families];
type EntryOf<Code extends ProblemCode> = Extract<Family, Record<Code, unknown>>[Code];

/** All of them. A code is permanent: staff and scripts look it up. */
export const catalogue = Object.assign({}, ...Object.values(FAMILIES)) as {
  [Code in ProblemCode]: EntryOf<Code>;
};

/** The page of the site that explains a code. */
export const explanationPath = (code: string): string => `/guide/problems/#${code}`;

/** What the words of a problem are filled in with. */
export type ProblemParams<Code extends ProblemCode> =
  EntryOf<Code> extends CatalogueEntry<infer Params> ? Params : never;

/** Where a problem is; line and column from 1, 0 when unknown. */
export type Place = Pick<Problem, 'file' | 'sheet' | 'line' | 'column'>;

/** Writes a problem of the catalogue. */
export function problem<Code extends ProblemCode>(
  code: Code,
  { file, sheet, line, column }: Place,
  params: ProblemParams<Code>,
): Problem {
  const { severity, what, why, fix } = catalogue[code] as unknown as CatalogueEntry<
    ProblemParams<Code>
  >;
  const place = { file, ...(sheet !== undefined && { sheet }), line, column };
  return { code, severity, ...place, what: what(params), why, fix: fix(params) };
}
