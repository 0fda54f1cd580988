import { strFromU8, type Unzipped } from 'fflate';
import { escapeSvg } from '#charts/draw/svg-element.ts';

/** Where an Excel file holds its first sheet, and the texts of all sheets (ECMA-376-1, 12.3.24 and 12.3.15). */
const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';

/** What a cell of a sheet holds: a text, a truth value, or a number as its digits with the number of its style. */
export type SheetCell = string | number | boolean | { number: string; style: string };

/**
 * The parts of an Excel file with rows added below the first of its first sheet, in place of what is below them. The library that makes the file takes 40
 * times as long for each cell; of the texts of an indicator's rows most are the same.
 *
 * @param above how many of its rows stay
 */
export function workbookWithRows(
  file: Unzipped,
  rows: SheetCell[][],
  above: number,
): Record<string, Uint8Array | string> {
  const texts = strFromU8(file[TEXTS]!);
  const first = texts.split('<si>').length - 1;
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = numbers.get(text) ?? first + numbers.size;
    numbers.set(text, known);
    return known;
  };
  const letters = rows[0]?.map((_, at) => columnName(at)) ?? [];
  const cell = (value: SheetCell, at: number, row: number) => {
    if (value === '') return '';
    const place = `<c r="${letters[at]}${row}"`;
    if (typeof value === 'object') return `${place} s="${value.style}"><v>${value.number}</v></c>`;
    if (typeof value === 'number') return `${place}><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${place} t="b"><v>${Number(value)}</v></c>`;
    return `${place} t="s"><v>${numberOf(value)}</v></c>`;
  };
  const added = rows.map((cells, index) => {
    const row = above + index + 1;
    return `<row r="${row}">${cells.map((value, at) => cell(value, at, row)).join('')}</row>`;
  });
  const strings = [...numbers.keys()].map(
    (text) => `<si><t xml:space="preserve">${escapeSvg(text)}</t></si>`,
  );
  return {
    ...file,
    [SHEET]: firstRows(strFromU8(file[SHEET]!), above).replace(
      '</sheetData>',
      () => `${added.join('')}</sheetData>`,
    ),
    [TEXTS]: texts.replace('</sst>', () => `${strings.join('')}</sst>`),
  };
}

/** A sheet without its rows below the first ones. */
const firstRows = (sheet: string, above: number) =>
  sheet.replace(/<row r="(\d+)"[^>]*>.*?<\/row>/gs, (row, number) =>
    Number(number) > above ? '' : row,
  );

/** The letters of a column: A to Z, then AA. */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
