import type { Archive } from '#scripts/import/extract/archive.ts';

/** Types of the main part of Word files: documents and templates, with macros and without. */
const WORD =
  /(?:wordprocessingml|ms-word)\.(?:document|template)(?:\.macroEnabled(?:Template)?)?\.main\+xml/i;

/** Whether an archive is a Word file: its list of content types says so, whatever its parts are called. */
export function holdsWordDocument(archive: Archive): boolean {
  const types = archive.get('[Content_Types].xml');
  if (types && WORD.test(new TextDecoder().decode(types))) return true;
  return archive.has('word/document.xml');
}
