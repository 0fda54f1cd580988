import { proposeDate } from '#domain/values/date.ts';
import type { RecordFields } from '#scripts/import/extract/extract.ts';
import {
  announcesTrail,
  readRecordLine,
  readTrail,
  timeOf,
} from '#scripts/import/extract/record-line.ts';

/** Names of `<meta>` that the state asks of portals (国办发〔2019〕19号 and its technical rules). */
const META: Record<string, string> = {
  articletitle: 'title',
  pubdate: 'published_on',
  contentsource: 'source',
};

/** What a page says of its document outside the document's own element. */
export function recordFieldsOf(
  document: Document,
  article: Element,
  furniture: Element[],
  html: string,
): RecordFields {
  const fields: RecordFields = {};
  // A page that is all document has its record among the document's lines.
  const beside = article === document.body ? [] : linesBeside(document.body, article);
  const lines = [...beside, ...furniture.flatMap((element) => linesBeside(element, article))];
  for (const line of lines) {
    const record = readRecordLine(line);
    if (record) Object.assign(fields, { ...record.fields, ...fields });
    const trail = announcesTrail(line) ? readTrail(line) : undefined;
    if (trail?.length) fields.category = trail.join('/');
  }
  for (const meta of document.querySelectorAll('meta[name]')) {
    const field = META[meta.getAttribute('name')!.toLowerCase()];
    const content = meta.getAttribute('content')?.trim();
    if (!field || !content) continue;
    const value = field.endsWith('_on') ? proposeDate(content) : content;
    if (value) fields[field] = value;
    const time = field === 'published_on' && timeOf(content);
    if (time) fields.published_time = time;
  }
  const title = titleBeside(document, article);
  if (title) fields.title ??= title;
  const address = addressOf(document, html);
  if (address) fields.source_url = address;
  return fields;
}

/** The heading beside the document's own element that is the page's: an h1, or a lower one whose words the tab shows. */
function titleBeside(document: Document, article: Element): string | undefined {
  if (article === document.body) return undefined;
  const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const first = document.querySelector('h1');
  if (first && !article.contains(first) && wordsOf(first)) return wordsOf(first);
  if (first) return undefined;
  const shown = document.title.replace(/\s+/g, '');
  return [...document.querySelectorAll('h2, h3')]
    .filter((heading) => !article.contains(heading))
    .map(wordsOf)
    .find((words) => words.length > 3 && shown.includes(words.replace(/\s+/g, '')));
}

/** Where the page was saved from. */
function addressOf(document: Document, html: string): string | undefined {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  const named = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  return [saved, named].find((address) => address && /^https?:\/\/\S+$/.test(address)) ?? undefined;
}

const BLOCK =
  /^(?:address|article|aside|br|dd|div|dl|dt|footer|form|h[1-6]|header|hr|li|nav|ol|p|section|table|td|th|tr|ul)$/i;

/** The lines of a page, less those of the document. */
function linesBeside(body: Element, article: Element): string[] {
  const lines = [''];
  const walk = (node: Node) => {
    if (node === article) return;
    if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? '';
    const block = node.nodeType === 1 && BLOCK.test((node as Element).tagName);
    // A table of the record says label and value in cells of one row.
    const cell = block && /^(?:td|th)$/i.test((node as Element).tagName);
    if (cell) lines[lines.length - 1] += ' ';
    else if (block) lines.push('');
    node.childNodes.forEach(walk);
    if (block && !cell) lines.push('');
  };
  walk(body);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
