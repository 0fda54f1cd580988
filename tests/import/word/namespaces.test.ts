import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CONTENT_CASES } from './content-cases.ts';
import { imported } from './libre-office.ts';
import { NUMBERING_CASES } from './numbering-cases.ts';
import { wordFile } from './word-file.ts';

const NAMES = [
  'word-hidden-by-style',
  'word-math-kinds',
  'word-text-box',
  'word-table-spans',
  'word-links',
];
const FILES = { ...CONTENT_CASES, ...NUMBERING_CASES };

/** Rewrites all parts of a package. */
function rewritten(file: Uint8Array, change: (text: string) => string | Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => {
    const text = change(strFromU8(bytes));
    return [path, typeof text === 'string' ? strToU8(text) : text];
  });
  return zipSync(Object.fromEntries(parts));
}

/** Ways of writing the same file. */
const WAYS: [string, (text: string) => string | Uint8Array][] = [
  [
    'the strict namespaces',
    (text) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/math',
          'http://purl.oclc.org/ooxml/officeDocument/math',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/drawingml/2006/',
          'http://purl.oclc.org/ooxml/drawingml/',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
  ],
  [
    'other prefixes',
    (text) =>
      text
        .replace(/(<\/?|\s)w:/g, '$1ns7:')
        .replace(/(<\/?|\s)m:/g, '$1eq:')
        .replaceAll('xmlns:w=', 'xmlns:ns7=')
        .replaceAll('xmlns:m=', 'xmlns:eq='),
  ],
  [
    'the default namespace',
    (text) =>
      text
        .replace(/(<\/?)w:/g, '$1')
        .replaceAll(
          'xmlns:w="',
          'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w="',
        ),
  ],
  [
    'UTF-16',
    (text) =>
      text.includes('Relationship') || text.includes('<Types')
        ? text
        : Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  ],
];

test.each(WAYS)('a Word file with %s says the same', async (_, change) => {
  for (const name of NAMES) {
    const file = wordFile(FILES[name]!);
    const [own, other] = [await imported(file), await imported(rewritten(file, change))];
    expect(other.body, name).toBe(own.body);
    expect(other.problems, name).toEqual(own.problems);
  }
});
