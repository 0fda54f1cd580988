import { parseHTML } from 'linkedom';
import type { Problem } from '#domain/problems/problem.ts';
import type { Extract } from '#scripts/import/original/extract.ts';
import { htmlBlocks } from './html-blocks.ts';
import { settleWords } from './html-words.ts';
import { ImageShelf, type Resources } from '#scripts/import/original/image-shelf.ts';
import { articleOf } from './page-article.ts';
import { pageRecord } from './page-record.ts';

/**
 * Reads a saved page: the element with the document's text becomes its blocks, the rest of the page is asked for the
 * record alone.
 *
 * @param resources reads a file beside the page, by its address in it
 */
export function readHtml(html: string, file: string, resources: Resources): Extract {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const article = articleOf(document);
  const fields = pageRecord(document, article, html);
  const problems = settleWords(document, file);
  return { ...readElement(article, file, fields.source_url, resources, problems), fields };
}

/** The blocks, words and pictures of an element whose words are settled. */
export function readElement(
  element: Element,
  file: string,
  address: string | undefined,
  resources: Resources,
  problems: Problem[],
): Omit<Extract, 'fields'> {
  const shelf = new ImageShelf(file, resources, problems);
  for (const image of element.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    const taken = shelf.take(src, image.getAttribute('alt'));
    if (!taken) image.remove();
    else {
      image.setAttribute('src', taken.name);
      image.setAttribute('alt', taken.alt);
      image.removeAttribute('title');
    }
  }
  for (const link of element.querySelectorAll('a')) {
    const target = targetOf(link.getAttribute('href') ?? '', address);
    if (target && link.textContent.trim()) link.setAttribute('href', target);
    else link.replaceWith(...link.childNodes);
    link.removeAttribute('title');
  }
  return {
    blocks: htmlBlocks(element.innerHTML),
    words: element.textContent,
    images: shelf.images,
    problems,
  };
}

/** Addresses within the page and of scripts lead nowhere from here. */
function targetOf(href: string, base: string | undefined): string | undefined {
  const url = URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
