import Papa from 'papaparse';
import { hashOf } from '#domain/registers/entry-slug.ts';
import { placeOf } from '#domain/registers/listing.ts';
import type { EntryRow, Register } from '#domain/registers/register.ts';

/** Before a register's own fields: which row it is, so that two versions can be compared. */
export const VERSION_COLUMNS = ['entry', 'entry_title', 'entry_date', 'digest'] as const;
/** Behind them: where the row was taken from. */
export const VERSION_SOURCES = [
  'source_document',
  'source_section',
  'source_quote',
  'source_id',
] as const;

/**
 * A register as the CSV of which versions are recorded: every row as it is published. Of a row with a last day only its
 * address and a digest stand there: a version is never taken back, and what has ended must not live on in it.
 */
export function registerCsv(register: Register): string {
  const { fields, entries } = register;
  const header = [...VERSION_COLUMNS, ...fields.map(({ name }) => name), ...VERSION_SOURCES];
  const [titleAt, dateAt, endsAt] = (['title', 'date', 'ends'] as const).map((role) =>
    placeOf(register, role),
  ) as [number, number, number];
  const rows = entries.flatMap(({ slug, rows: own }) =>
    own.map((row) => {
      const { cells } = row;
      const said = [...cells, ...sourceCells(row)];
      if (cells[endsAt]) return [slug, '', '', hashOf(said.join('\u001f')), ...said.map(() => '')];
      return [slug, cells[titleAt] ?? '', cells[dateAt] ?? '', '', ...said];
    }),
  );
  return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

function sourceCells({ source }: EntryRow): string[] {
  if (source.kind === 'source') return ['', '', '', source.id];
  const { document, section, quote } = source.citation;
  return [document, section, quote, ''];
}
