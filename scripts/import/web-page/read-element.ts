import type { Problem } from '#domain/problems/problem.ts';
import { AttachmentShelf, isAttachment } from '#scripts/import/extract/attachment-shelf.ts';
import type { Extract } from '#scripts/import/extract/extract.ts';
import { ImageShelf, type Resources } from '#scripts/import/extract/image-shelf.ts';
import { settleEmbedded } from './embedded-parts.ts';
import { settleForms } from './form-words.ts';
import { dropHidden } from './hidden-parts.ts';
import { htmlBlocks } from './html-blocks.ts';
import { settleWords } from './html-words.ts';
import { listMarkers, settleLists } from './list-markers.ts';
import type { PageLosses } from '#scripts/import/extract/page-losses.ts';
import type { PageStyles } from './page-styles.ts';
import { settleLetters, settleSymbols } from './symbol-words.ts';
import { settleTables } from './page-tables.ts';
import { shownWords } from './shown-words.ts';

/** An element of a page, and what is known of the page. */
export interface PagePart {
  document: Document;
  root: Element;
  styles: PageStyles;
  losses: PageLosses;
  file: string;
  /** Where the page was saved from. */
  address: string | undefined;
}

/** Makes of an element what Markdown can hold; what it shows is read before, on a way of its own. */
export function readElement(part: PagePart, resources: Resources): Omit<Extract, 'fields'> {
  const { document, root, styles, losses, file, address } = part;
  const problems: Problem[] = [];
  settleSymbols(root, styles, losses);
  settleLetters(root, styles, losses);
  const lists = listMarkers(root, styles);
  const words = shownWords(document, root, styles, lists);
  for (const style of lists.unknown) losses.report('list-style', style);
  for (const { element, words: added } of styles.generated)
    if (root.contains(element) && saysSomething(added)) losses.report('generated', added);
  dropHidden(root, styles, losses);
  settleEmbedded(document, root, losses);
  settleForms(document, root, losses);
  settleLists(document, root, lists);
  problems.push(...settleWords(document, root, styles, losses, file));
  settleTables(document, root, losses);
  const shelf = new ImageShelf(file, resources, problems);
  for (const image of root.querySelectorAll('img')) takeImage(image, shelf);
  const attached = new AttachmentShelf(file, resources, problems);
  for (const link of root.querySelectorAll('a')) takeLink(link, attached, address);
  const { attachments } = attached;
  return { blocks: htmlBlocks(root.innerHTML), words, images: shelf.images, attachments, problems };
}

/** Icons and marks around clearings say nothing; letters, digits and counters do. */
const saysSomething = (content: string): boolean =>
  /counters?\(|attr\(|[\p{L}\p{N}]/u.test(
    content
      .replace(/\\[0-9a-f]{1,6}\s?/gi, '')
      .replace(/(?:url|var|linear-gradient)\([^)]*\)/gi, ''),
  ) && !/^(?:open-quote|close-quote|no-open-quote|no-close-quote)$/i.test(content);

function takeImage(image: Element, shelf: ImageShelf): void {
  const taken = shelf.take(image.getAttribute('src') ?? '', image.getAttribute('alt'));
  if (!taken) return image.remove();
  image.setAttribute('src', taken.name);
  image.setAttribute('alt', taken.alt);
  image.removeAttribute('title');
}

function takeLink(link: Element, shelf: AttachmentShelf, base: string | undefined): void {
  const href = link.getAttribute('href')?.trim() ?? '';
  const title = link.textContent.replace(/\s+/g, ' ').trim();
  const own = targetOf(href, base);
  const target = title && isAttachment(href, title) ? shelf.take(href, title, own) : own;
  if (target && title) link.setAttribute('href', target);
  else link.replaceWith(...link.childNodes);
  link.removeAttribute('title');
}

/** Addresses within the page and of scripts lead nowhere from here. */
function targetOf(href: string, base: string | undefined): string | undefined {
  const url = URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
