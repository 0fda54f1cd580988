import { decode } from '#scripts/disk/decode.ts';
import type { Extract } from '#scripts/import/extract/extract.ts';
import type { Resources } from '#scripts/import/extract/image-shelf.ts';
import { articleOf } from './page-article.ts';
import { dropFurniture } from './page-furniture.ts';
import { PageLosses } from '#scripts/import/extract/page-losses.ts';
import { recordFieldsOf } from './page-fields.ts';
import { PageStyles } from './page-styles.ts';
import { parsePage } from './parse-page.ts';
import { readElement } from './read-element.ts';

/**
 * Reads a saved page: the element with the document's text becomes its blocks, the rest of the page is searched for the
 * record alone.
 *
 *   html ──▶ parsePage ──▶ articleOf ──▶ dropFurniture ──▶ readElement ──▶ blocks, words, pictures, attachments
 *                 │             └─ the rest ──▶ pageRecord
 *                 └─ <style>, sheets beside it ──▶ PageStyles: what is shown, and how lists are numbered
 *
 * @param resources reads a file beside the page, by its address in it
 */
export function readHtml(html: string, file: string, resources: Resources): Extract {
  const document = parsePage(html);
  const { sheets, isComplete } = sheetsBeside(document, resources);
  const styles = new PageStyles(document, sheets, !isComplete);
  const losses = new PageLosses();
  const article = articleOf(document);
  // When all words of a page are in frames, only the frames can be reported.
  if (article.textContent.trim() === '')
    for (const frame of document.querySelectorAll('frame, iframe'))
      if (!article.contains(frame)) losses.report('frame', frame.getAttribute('src') ?? '');
  const furniture = dropFurniture(article, article === document.body, losses);
  const fields = recordFieldsOf(document, article, furniture, html);
  const read = readElement(
    { document, root: article, styles, losses, file, address: fields.source_url },
    resources,
  );
  return { ...read, problems: [...read.problems, ...losses.problems(file)], fields };
}

/** The style sheets that a browser saved along with a page. */
function sheetsBeside(
  document: Document,
  resources: Resources,
): { sheets: string[]; isComplete: boolean } {
  const links = [...document.querySelectorAll('link[rel~=stylesheet][href]')].filter((link) =>
    /\b(?:all|screen)\b/i.test(link.getAttribute('media') ?? 'all'),
  );
  const sheets = links.flatMap((link) => {
    const bytes = resources(link.getAttribute('href')!);
    return typeof bytes === 'string' ? [] : (decode(bytes).text ?? []);
  });
  return { sheets, isComplete: sheets.length === links.length };
}
