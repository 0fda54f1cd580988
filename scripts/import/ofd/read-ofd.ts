import { problem } from '#domain/problems/catalogue/index.ts';
import type { OfdLoss } from '#domain/problems/catalogue/word-problems.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Archive } from '#scripts/import/extract/archive.ts';
import { paragraph, type Extract } from '#scripts/import/extract/extract.ts';
import { joinedLines } from '#scripts/import/pdf/joined-lines.ts';
import { pageLines, withoutRunning } from '#scripts/import/pdf/page-lines.ts';
import type { PdfPage } from '#scripts/import/pdf/pdf-text.ts';
import { unifiedIdeographs } from '#scripts/import/pdf/unified-ideographs.ts';
import { textOf } from '#scripts/import/word/xml/xml-node.ts';
import { attribute, below, OfdPackage, within, type OfdPart } from './ofd-package.ts';
import { measuresIn, POINTS, textRuns, type Paper } from './ofd-text.ts';

/** Why an OFD file has no words. */
export type OfdFault = 'import-encrypted' | 'import-ofd-scanned' | 'import-ofd-fonts';

const A4: Paper = { width: 210, height: 297 };
/** What stands for a glyph that has no character. */
const NO_CHARACTER = /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu;

/**
 * Reads the words of an OFD file (GB/T 33190-2016), which are on paper as those of a PDF: good for reading and searching,
 * never for figures.
 *
 *   OFD.xml ──▶ Document.xml ──▶ pages, each over its templates ──▶ runs ──▶ lines ──▶ paragraphs
 *
 * @returns the extract, or the code of what is wrong with the file
 * @throws when a part is no XML
 */
export function readOfd(archive: Archive, file: string): Extract | OfdFault {
  if ([...archive.keys()].some((path) => /(?:^|\/)encryptions?\.xml$/i.test(path)))
    return 'import-encrypted';
  const ofd = new OfdPackage(archive);
  const losses = new Map<OfdLoss, string[]>();
  const report = (loss: OfdLoss, words: string) =>
    losses.set(loss, [...(losses.get(loss) ?? []), words.trim().replace(/\s+/g, ' ').slice(0, 40)]);
  const { entry } = ofd;
  const documents = ofd.linked(entry, 'DocRoot');
  if (documents.length > 1) report('documents', `${documents.length} 份`);
  const pages = documents.flatMap((document) => documentPages(ofd, document, report));
  for (const { root } of ofd.linked(entry, 'Signatures'))
    for (const signature of below(root, 'Signature'))
      report('signatures', attribute(signature, 'Type') === 'Sign' ? '签名' : '电子签章');
  for (const path of ofd.missing) report('parts', path);
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  if (text.trim() === '') return 'import-ofd-scanned';
  if ((text.match(NO_CHARACTER)?.length ?? 0) > text.length * 0.05) return 'import-ofd-fonts';
  const { lines: byPage, running } = withoutRunning(pages, pages.map(pageLines));
  for (const words of running) report('running', words);
  pages.forEach(({ runs }, at) => {
    if (runs.length === 0) report('scanned', String(at + 1));
  });
  const lines = byPage.flat();
  const whole = { file, line: 0, column: 0 };
  const problems: Problem[] = [...losses].map(([loss, places]) =>
    problem('ofd-left-out', whole, { loss, count: places.length, places: places.slice(0, 5) }),
  );
  return {
    blocks: joinedLines(lines).map((words) => paragraph(words)),
    words: lines.map(({ words }) => words).join('\n'),
    fields: {},
    images: new Map(),
    problems,
  };
}

type Report = (loss: OfdLoss, words: string) => void;

function documentPages(ofd: OfdPackage, document: OfdPart, report: Report): PdfPage[] {
  const templates = new Map(
    [...below(document.root, 'TemplatePage')].map((node) => [
      attribute(node, 'ID'),
      ofd.part(attribute(node, 'BaseLoc') ?? '', document),
    ]),
  );
  const hidden: string[] = [];
  const usual = paperOf(document) ?? A4;
  const [list] = within(document.root, 'Pages');
  const pages = within(list, 'Page').map((node, number): PdfPage => {
    const page = ofd.part(attribute(node, 'BaseLoc') ?? '', document);
    if (!page) return { runs: [], height: usual.height * POINTS, drawsText: false };
    const paper = paperOf(page) ?? usual;
    const under = within(page.root, 'Template').flatMap(
      (template) => templates.get(attribute(template, 'TemplateID')) ?? [],
    );
    const runs = [...under, page].flatMap(({ root }) => textRuns(root, paper, hidden));
    for (const { root } of [...under, page])
      for (const picture of below(root, 'ImageObject'))
        report('pictures', `第 ${number + 1} 页 ${attribute(picture, 'ResourceID') ?? ''}`);
    for (const object of below(page.root, 'CompositeObject'))
      report('composites', attribute(object, 'ID') ?? '');
    return {
      runs: runs.map((run) => ({ ...run, text: unifiedIdeographs(run.text).text })),
      height: paper.height * POINTS,
      drawsText: false,
    };
  });
  for (const words of hidden) report('hidden', words);
  for (const { root } of ofd.linked(document, 'Attachments'))
    for (const attachment of below(root, 'Attachment'))
      report('attachments', attribute(attachment, 'Name') ?? '附件');
  for (const list of ofd.linked(document, 'Annotations'))
    for (const { root } of ofd.linked(list, 'FileLoc'))
      for (const annotation of below(root, 'Annot')) {
        const words = [...below(annotation, 'TextCode')].map(textOf).join('');
        report('annotations', words || attribute(annotation, 'Type') || '批注');
      }
  return pages;
}

/** The size of the paper. */
function paperOf({ root }: OfdPart): Paper | undefined {
  const [box] = below(root, 'PhysicalBox');
  const [, , width, height] = box ? measuresIn(textOf(box)) : [];
  return width && height ? { width, height } : undefined;
}
