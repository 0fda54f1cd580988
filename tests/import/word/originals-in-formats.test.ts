import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { solid } from '#scripts/import/disclosure/fidelity.ts';
import { convertAll, hasOffice, imported, PATIENCE } from './libre-office.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/originals');
const present = existsSync(FOLDER) && hasOffice;
if (!present) console.warn('skipped: needs ../shared/originals and LibreOffice');

describe.skipIf(!present)(
  'the three originals (skipped without ../shared and LibreOffice)',
  { timeout: PATIENCE },
  () => {
    const texts = Object.fromEntries(
      (present ? readdirSync(FOLDER) : []).map((name) => [
        name,
        new Uint8Array(readFileSync(join(FOLDER, name))),
      ]),
    );

    // LibreOffice takes a text without a mark for one in the system's encoding.
    const marked = Object.fromEntries(
      Object.entries(texts).map(([name, bytes]) => [
        name,
        Buffer.concat([Buffer.from('\uFEFF'), bytes]),
      ]),
    );

    test.each(['docx', 'doc', 'odt', 'rtf', 'html', 'pdf'])(
      'have the same body as %s',
      async (format) => {
        expect(Object.keys(texts)).toHaveLength(3);
        const made = named(convertAll(marked, format), format);
        // As the importer does it: what it does not read itself is made a .docx by LibreOffice.
        const isRead = /^(?:docx|html|pdf)$/.test(format);
        const read = isRead ? made : named(convertAll(made, 'docx'), 'docx');
        const ending = isRead ? format : 'docx';
        for (const [name, bytes] of Object.entries(texts)) {
          const other = await imported(read[name.replace('txt', ending)]!, `in.${ending}`);
          const own = await imported(bytes, name);
          expect(other.fidelity.share, name).toBe(1);
          expect(bare(other.words), name).toBe(bare(own.words));
        }
      },
    );
  },
);

const named = (files: Map<string, Uint8Array>, ending: string) =>
  Object.fromEntries(
    [...files].map(([name, bytes]) => [name.replace(/\.[^.]*$/, `.${ending}`), bytes]),
  );

/** The words without the bars and rules of a table that is typed as text: LibreOffice takes them for text. */
const bare = (text: string) =>
  solid(
    text
      .split('\n')
      .filter((line) => !/^[|\s:-]*$/.test(line))
      .join('')
      .replaceAll('|', ''),
  );
