import { strFromU8, type Unzipped } from 'fflate';
import { escapeSvg } from '#charts/draw/svg-element.ts';
import type { RecordCell } from '#domain/views/record-table.ts';

/** Where an Excel file holds its first sheet, and the texts of all sheets (ECMA-376-1, 12.3.24 and 12.3.15). */
const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';

/**
 * The parts of an Excel file with rows added below those of its first sheet. The library that makes the file takes 40
 * times as long for each cell; of the texts of an indicator's rows most are the same.
 *
 * @param above how many rows there are already
 */
export function workbookWithRows(
  file: Unzipped,
  rows: RecordCell[][],
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
  const cell = (value: RecordCell, at: number, row: number) => {
    if (value === '') return '';
    const place = `<c r="${letters[at]}${row}"`;
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
    [SHEET]: strFromU8(file[SHEET]!).replace('</sheetData>', () => `${added.join('')}</sheetData>`),
    [TEXTS]: texts.replace('</sst>', () => `${strings.join('')}</sst>`),
  };
}

/** The letters of a column: A to Z, then AA. */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
