import { zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Archive } from '#scripts/import/original/archive.ts';
import type { Extract } from '#scripts/import/original/extract.ts';
import { PageLosses } from '#scripts/import/web-page/page-losses.ts';
import { PageStyles } from '#scripts/import/web-page/page-styles.ts';
import { readElement } from '#scripts/import/web-page/read-element.ts';
import { writeNumbers } from './word-numbering.ts';
import { notesOf, wordsOfBody } from './word-words.ts';
import { all, parseXml } from './word-xml.ts';

const DOCUMENT = 'word/document.xml';

const STYLES = ['Title', 'Subtitle', '标题', '公文标题']
  .map((name) => `p[style-name='${name}'] => h1:fresh`)
  .concat([1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`))
  // Bold, underlined: kept by nothing, so that it stands in nobody's way.
  .concat(['b =>', 'i =>', 'u =>']);

/**
 * Reads a word processor's file: automatic numbers become words, mammoth makes it HTML, and from there on it is read
 * like a page. The words to measure by come straight from the XML.
 */
export async function readDocx(archive: Archive, file: string): Promise<Extract> {
  const problems: Problem[] = [];
  const document = parseXml(archive.get(DOCUMENT));
  const body = all(document, 'w:body')[0] ?? document;
  writeNumbers(
    body,
    parseXml(archive.get('word/numbering.xml')),
    parseXml(archive.get('word/styles.xml')),
  );
  const whole = { file, line: 0, column: 0 };
  const changes = all(body, 'w:ins').length + all(body, 'w:del').length;
  if (changes > 0) problems.push(problem('tracked-changes', whole, { changes }));
  // Stored, not deflated: mammoth unpacks it once more, and is handed nothing that was not bounded before.
  const source = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${document.outerHTML}`;
  const files = new Map(archive).set(DOCUMENT, new TextEncoder().encode(source));
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const { value: html } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES });
  const page = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as Document;
  setNotes(page);
  const styles = new PageStyles(page);
  const part = { document: page, root: page.body, styles, losses: new PageLosses(), file };
  const extract = readElement({ ...part, address: undefined }, () => 'missing');
  problems.push(...extract.problems);
  return { ...extract, words: wordsOfBody(body, notesOf(archive)), fields: {}, problems };
}

/** Notes come as a list that links back; here they are paragraphs, each with its mark. */
function setNotes(page: Document): void {
  for (const back of page.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]'))
    back.remove();
  const notes = [...page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')];
  const list = notes[0]?.parentElement;
  notes.forEach((note, index) => {
    const first = note.querySelector('p') ?? note;
    first.prepend(`[${index + 1}] `);
  });
  list?.replaceWith(...notes.flatMap((note) => [...note.childNodes]));
}
