import { citationProblems } from './citations.ts';
import { articleProblems } from './articles.ts';
import { cellProblems } from './cells.ts';
import { commitmentProblems } from './commitments.ts';
import type { CatalogueEntry } from './entry.ts';
import { figureProblems } from './figures.ts';
import { fileProblems } from './files.ts';
import { frontmatterProblems } from './frontmatter.ts';
import { importProblems } from './imports.ts';
import { openSdgProblems } from './open-sdg.ts';
import { linkProblems } from './links.ts';
import { originalProblems } from './originals.ts';
import { pageProblems } from './web-pages.ts';
import { referenceProblems } from './references.ts';
import { seriesProblems } from './series.ts';
import { settingProblems } from './settings.ts';
import { sheetCellProblems } from './sheets/sheet-cells.ts';
import { sheetRowProblems } from './sheets/sheet-rows.ts';
import { tableProblems } from './tables.ts';
import { versionProblems } from './versions.ts';
import { textProblems } from './texts.ts';
import { wordProblems } from './word.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** Every problem that the checks can find. A code is permanent: staff and scripts look it up. */
export const catalogue = {
  ...fileProblems,
  ...tableProblems,
  ...cellProblems,
  ...referenceProblems,
  ...citationProblems,
  ...figureProblems,
  ...commitmentProblems,
  ...frontmatterProblems,
  ...versionProblems,
  ...textProblems,
  ...linkProblems,
  ...articleProblems,
  ...originalProblems,
  ...importProblems,
  ...pageProblems,
  ...sheetRowProblems,
  ...sheetCellProblems,
  ...seriesProblems,
  ...settingProblems,
  ...openSdgProblems,
  ...wordProblems,
};

type Catalogue = typeof catalogue;
export type ProblemCode = keyof Catalogue;

/** The page of the site that explains a code. */
export const explanationPath = (code: string): string => `/guide/problems/#${code}`;

/** What the words of a problem are filled in with. */
export type ProblemParams<Code extends ProblemCode> =
  Catalogue[Code] extends CatalogueEntry<infer Params> ? Params : never;

/** Where a problem stands; line and column from 1, 0 when unknown. */
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
