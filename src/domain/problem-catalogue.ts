import { citationProblems } from './problem-catalogue-citations.ts';
import { articleProblems } from './problem-catalogue-articles.ts';
import { cellProblems } from './problem-catalogue-cells.ts';
import { commitmentProblems } from './problem-catalogue-commitments.ts';
import type { CatalogueEntry } from './problem-catalogue-entry.ts';
import { figureProblems } from './problem-catalogue-figures.ts';
import { fileProblems } from './problem-catalogue-files.ts';
import { frontmatterProblems } from './problem-catalogue-frontmatter.ts';
import { importProblems } from './problem-catalogue-imports.ts';
import { openSdgProblems } from './problem-catalogue-open-sdg.ts';
import { linkProblems } from './problem-catalogue-links.ts';
import { originalProblems } from './problem-catalogue-originals.ts';
import { referenceProblems } from './problem-catalogue-references.ts';
import { seriesProblems } from './problem-catalogue-series.ts';
import { settingProblems } from './problem-catalogue-settings.ts';
import { sheetProblems } from './problem-catalogue-sheets.ts';
import { tableProblems } from './problem-catalogue-tables.ts';
import { versionProblems } from './problem-catalogue-versions.ts';
import { textProblems } from './problem-catalogue-texts.ts';
import type { Problem } from './problem.ts';

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
  ...sheetProblems,
  ...seriesProblems,
  ...settingProblems,
  ...openSdgProblems,
};

type Catalogue = typeof catalogue;
export type ProblemCode = keyof Catalogue;

/** The page of the site that explains a code. */
export const explanationPath = (code: string): string => `/guide/problems/#${code}`;

/** What the words of a problem are filled in with. */
export type ProblemParams<Code extends ProblemCode> =
  Catalogue[Code] extends CatalogueEntry<infer Params> ? Params : never;

/** Where a problem stands; line and column from 1, 0 when unknown. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** Writes a problem of the catalogue. */
export function problem<Code extends ProblemCode>(
  code: Code,
  { file, line, column }: Place,
  params: ProblemParams<Code>,
): Problem {
  const { severity, what, why, fix } = catalogue[code] as unknown as CatalogueEntry<
    ProblemParams<Code>
  >;
  return { code, severity, file, line, column, what: what(params), why, fix: fix(params) };
}
