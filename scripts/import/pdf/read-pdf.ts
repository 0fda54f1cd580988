import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { paragraph, type Extract } from '#scripts/import/extract/extract.ts';
import { PageLosses } from '#scripts/import/extract/page-losses.ts';
import { joinedLines } from './joined-lines.ts';
import { pageLines, withoutRunning } from './page-lines.ts';
import { pdfPages, type PdfFault, type PdfPage } from './pdf-text.ts';
import { unifiedIdeographs } from './unified-ideographs.ts';

/**
 * Reads the words of a PDF, which has positions on paper and no paragraphs: good for reading and searching, never for
 * figures.
 *
 * @returns the extract, or the code of what is wrong with the file
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Extract | PdfFault> {
  const found = await pdfPages(bytes);
  if (typeof found === 'string') return found;
  const radicals: string[] = [];
  const pages = found.map((page) => ({
    ...page,
    runs: page.runs.map((run) => {
      const unified = unifiedIdeographs(run.text);
      radicals.push(...unified.radicals);
      return { ...run, text: unified.text };
    }),
  }));
  const fault = faultOf(pages);
  if (fault) return fault;
  const { lines: byPage, running } = withoutRunning(pages, pages.map(pageLines));
  const lines = byPage.flat();
  const losses = new PageLosses();
  for (const words of running) losses.report('furniture', words);
  for (const words of found.flatMap(({ turned = [] }) => turned)) losses.report('turned', words);
  for (const { unseen = [], unseenKept = '' } of found) {
    for (const words of unseen) losses.report('unseen', unifiedIdeographs(words).text);
    losses.report('unseen-kept', unifiedIdeographs(unseenKept).text);
  }
  const unlooked = found.findIndex(({ isLookedAt = true }) => !isLookedAt);
  if (unlooked >= 0) losses.report('unseen-unlooked', `第 ${unlooked + 1} 页起`);
  const problems: Problem[] = losses.problems(file);
  const place = { file, line: 0, column: 0 };
  if (radicals.length > 0) {
    const examples = [...new Set(radicals)].slice(0, 8);
    problems.push(problem('pdf-radicals', place, { count: radicals.length, examples }));
  }
  const silent = found.flatMap(({ runs, unseen = [], drawsText }, at) =>
    runs.length === 0 && unseen.length === 0 && drawsText ? [at + 1] : [],
  );
  if (silent.length > 0) problems.push(problem('pdf-pages-silent', place, { pages: silent }));
  const pictures = found.flatMap(({ runs, drawsText }, at) =>
    runs.length === 0 && !drawsText ? [at + 1] : [],
  );
  if (pictures.length > 0) problems.push(problem('pdf-pages-scanned', place, { pages: pictures }));
  return {
    blocks: joinedLines(lines).map((words) => paragraph(words)),
    words: lines.map(({ words }) => words).join('\n'),
    fields: {},
    images: new Map(),
    problems,
  };
}

/** What a font without a table of its characters gives: numbers of glyphs, taken for characters. */
const NO_CHARACTER = /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu;

function faultOf(pages: PdfPage[]): PdfFault | undefined {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  if (text.trim() === '')
    return pages.some(({ drawsText }) => drawsText) ? 'import-pdf-fonts' : 'import-scanned';
  const unread = text.match(NO_CHARACTER)?.length ?? 0;
  return unread > text.length * 0.05 ? 'import-pdf-fonts' : undefined;
}
