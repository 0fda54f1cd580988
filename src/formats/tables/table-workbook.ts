import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { readerCell } from '#domain/views/observation-fields.ts';
import type { TableCell, TableField } from '#domain/values/table-field.ts';
import { workbookWithRows, type SheetCell } from '#formats/workbook-rows.ts';
import { zipOf } from '#formats/zip.ts';
import { siteWords as t } from '#site/page-words.ts';
import { licenceStatement } from '#site/licence.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import type { PublishedTable } from './published-table.ts';

/** What a workbook is made of: a sheet of data, and one of notes. */
export interface Book {
  fields: TableField[];
  rows: TableCell[][];
  /** Lines above the meanings of the columns: what it is, where it comes from. */
  notes: (readonly [name: string, text: string])[];
}

/** A published table as an Excel file. */
export async function tableWorkbook(table: PublishedTable): Promise<Buffer> {
  const { title, description, fields, page = paths.data() } = table;
  return bookOf({
    fields,
    rows: await table.rows(),
    notes: [
      [t.publishedTables.table, title],
      [t.publishedTables.about, description],
      [t.indicators.source, `${site.name} ${decodeURI(address(page, site))}`],
    ],
  });
}

/** Digits behind the point that a format of numbers shows, at most. */
const MOST_DECIMALS = 10;
const DATE_FORMAT = 'yyyy-mm-dd';
/** Characters that a column is wide, at least and at most. */
const [NARROW, WIDE] = [8, 48];
/** Rows that are looked at to find how wide a column is. */
const LOOKED_AT = 200;

/**
 * An Excel file (ECMA-376) of two sheets: the rows under headings for a reader, the first row kept in sight, and what they
 * mean. Dates and numbers are dates and numbers, each with a format: a number shows the digits that were printed. All
 * other cells are texts, whatever they begin with: none is a formula.
 */
export async function bookOf({ fields, rows, notes }: Book): Promise<Buffer> {
  const decimals = decimalsIn(fields, rows);
  const head = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });
  const file = await writeExcelFile([
    {
      sheet: t.downloads.sheets.data,
      // The second row holds a cell of each format; only the numbers of their styles are kept of it.
      data: [
        fields.map(({ title }) => head(title)),
        [
          { type: Date, value: new Date(0), format: DATE_FORMAT },
          ...decimals.map((digits) => ({ type: Number, value: 0, format: numberFormat(digits) })),
        ],
      ],
      columns: fields.map((field, at) => ({ width: widthOf(field, rows, at) })),
      stickyRowsCount: 1,
    },
    {
      sheet: t.downloads.sheets.notes,
      data: [
        ...[...notes, [t.licence.heading, licenceStatement()] as const].map(([name, text]) => [
          head(name),
          { value: text, wrap: true },
        ]),
        [null, null],
        ...fields.map(({ title, description }) => [
          head(title),
          { value: description ?? title, wrap: true },
        ]),
      ],
      columns: [{ width: 20 }, { width: 80 }],
    },
  ] as Parameters<typeof writeExcelFile>[0]).toBuffer();
  const parts = unzipSync(new Uint8Array(file));
  const [date, ...numbers] = stylesOfRow(strFromU8(parts['xl/worksheets/sheet1.xml']!), 2);
  const styleOf = new Map(decimals.map((digits, at) => [digits, numbers[at]!]));
  const cells = rows.map((row) =>
    row.map((cell, at): SheetCell => {
      const { type } = fields[at]!;
      if (cell === '' || typeof cell === 'boolean') return cell;
      if (type === 'date') return { number: serialOf(String(cell)), style: date! };
      if (type !== 'number' && type !== 'integer') return String(readerCell(cell, fields[at]!));
      return { number: String(Number(cell)), style: styleOf.get(digitsOf(cell))! };
    }),
  );
  return zipOf(workbookWithRows(parts, cells, 1));
}

function decimalsIn(fields: TableField[], rows: TableCell[][]): number[] {
  const all = new Set<number>();
  fields.forEach(({ type }, at) => {
    if (type === 'number' || type === 'integer')
      for (const row of rows) if (row[at] !== '') all.add(digitsOf(row[at]!));
  });
  return [...all].sort((a, b) => a - b);
}

/** How many digits are behind the point of a number as it is written. */
function digitsOf(cell: TableCell): number {
  const [, fraction = ''] = String(cell).split('.');
  return Math.min(fraction.length, MOST_DECIMALS);
}

const numberFormat = (digits: number) => (digits === 0 ? '0' : `0.${'0'.repeat(digits)}`);

/** A day as Excel counts it: days since 1899-12-30, whatever the time zone of who writes or reads. */
function serialOf(day: string): string {
  return String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569);
}

/** The numbers of the styles of a row's cells, in order. */
function stylesOfRow(sheet: string, row: number): string[] {
  const [, cells = ''] = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, 's').exec(sheet) ?? [];
  return [...cells.matchAll(/<c [^>]*\bs="(\d+)"/g)].map(([, style]) => style!);
}

/** Wide characters take the room of two. */
function widthOf({ title, type }: TableField, rows: TableCell[][], at: number): number {
  if (type === 'date') return 12;
  const room = (text: string) => [...text].reduce((sum, one) => sum + (one > '⺀' ? 2 : 1), 0);
  const longest = rows
    .slice(0, LOOKED_AT)
    .reduce((most, row) => Math.max(most, room(String(row[at]))), room(title));
  return Math.min(WIDE, Math.max(NARROW, longest + 2));
}
