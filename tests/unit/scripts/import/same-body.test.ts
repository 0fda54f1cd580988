import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { renderedText, solid } from '#scripts/import/disclosure/fidelity.ts';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { withLibreOffice } from '#scripts/import/original/office.ts';
import { readFile } from '#scripts/import/original/read-file.ts';
import { docx, p } from './office-files.ts';

const FOLDER = join(import.meta.dirname, '../../../../../shared/originals');
const present = existsSync(FOLDER);
const root = mkdtempSync(join(tmpdir(), 'gongkai-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The program writes pages and PDF files as well as it reads others. */
const convert = withLibreOffice(join(root, 'scratch')) as (
  bytes: Uint8Array,
  to: string,
) => Uint8Array | string;
const absent = !present || convert(docx([p('甲')]), 'html') === 'no-office';
if (absent) console.warn('skipped: needs LibreOffice and ../shared/originals');

describe.skipIf(absent)(
  `the real documents${absent ? ' (skipped: needs LibreOffice and ../shared/originals)' : ''}`,
  { timeout: 600_000 },
  () => {
    async function body(bytes: Uint8Array, name: string): Promise<string> {
      const found = await readFile(bytes, name, {
        resources: () => 'missing',
        convert: () => 'no-office',
      });
      if (found.kind !== 'document') throw new Error(JSON.stringify(found));
      const { value } = assemble(found.extract, name, found.from === 'pdf' ? 'pdf' : undefined);
      // Bars and rules of a table in a text are structure there, and words everywhere else.
      return solid(renderedText(value.body)).replace(/[|-]/g, '');
    }

    test.each(present ? readdirSync(FOLDER) : [])(
      '%s has the same body as a page and as a PDF that LibreOffice makes of it',
      async (name) => {
        const text = readFileSync(join(FOLDER, name));
        const lines = text
          .toString('utf8')
          .split('\n')
          .filter((line) => line.trim());
        const file = docx(lines.map((line) => p(line)));
        const own = await body(text, name);
        expect(own.length).toBeGreaterThan(400);
        for (const kind of ['html', 'pdf']) {
          const made = convert(file, kind);
          if (typeof made === 'string') throw new Error(made);
          expect([kind, await body(made, `a.${kind}`)]).toEqual([kind, own]);
        }
      },
    );
  },
);
