import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solid } from '#scripts/import/disclosure/fidelity.ts';
import { convertAll, hasOffice, imported, PATIENCE } from './libre-office.ts';
import { structuredDocument } from './structure-grammar.ts';
import { p, wordFile } from './word-file.ts';

if (!hasOffice) console.warn('skipped: LibreOffice is not installed');

/**
 * What LibreOffice 7.4 writes otherwise than Word shows it, each decided in `shown-as-libre-office.test.ts`: its text
 * export has no notes and no text boxes, shows what is hidden or deleted, and overlooks `w:lvlRestart` and `w:isLgl`.
 * Formats that it does not know, and parents of a list that began at a lower level, are left out as well.
 */
const DECIDED =
  /footnoteReference|txbxContent|w:isLgl|w:lvlRestart|decimalEnclosed|ideographEnclosed|startOverride|fldChar|w:bdo/;

describe.skipIf(!hasOffice)(
  'generated documents (skipped without LibreOffice)',
  { timeout: PATIENCE },
  () => {
    test('60 and more have the words that LibreOffice exports of the same file', async () => {
      const documents = fc
        .sample(structuredDocument, { numRuns: 1000, seed: 11 })
        .filter(({ body, numbering, told }) => told.length === 0 && !DECIDED.test(body + numbering))
        .slice(0, 80);
      expect(documents.length).toBeGreaterThanOrEqual(60);
      const files = Object.fromEntries(
        documents.map(({ body, numbering }, at) => [
          `${at}.docx`,
          wordFile({
            body: p('关于某项工作的报告') + body + p('完。'),
            styles: [1, 2, 3]
              .map(
                (level) =>
                  `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
              )
              .join(''),
            ...(numbering && { numbering }),
          }),
        ]),
      );
      const exported = convertAll(files, 'txt:Text');
      const differing: unknown[] = [];
      for (const [name, bytes] of Object.entries(files)) {
        const own = (await imported(bytes)).solid;
        const other = solid(new TextDecoder().decode(exported.get(name)));
        if (own !== other) differing.push({ name, own, other });
      }
      expect(differing).toEqual([]);
    });
  },
);
