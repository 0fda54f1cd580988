import type { RegisterTable } from '#domain/registers/register.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';
import { ADDED_COLUMNS } from '#domain/registers/schema-file.ts';
import { shownTexts, type Sheet } from '#scripts/import/sheet/sheet.ts';

/** What people call the columns that say where a row was taken from. */
const SOURCE_NAMES: Record<string, string[]> = {
  document: ['文件编号', '来源文件'],
  section: ['章节'],
  quote: ['引文', '原句', '原文'],
  source: ['来源', '数据来源', '来源编号'],
};

/** A sheet whose headings are those of a register. */
export interface RegisterSheet {
  sheet: Sheet;
  register: RegisterTable;
  /** Index of the row of headings. */
  row: number;
  /** Column of the register's table to its place in the sheet, from 0. */
  places: Map<string, number>;
  /** Headings that mean nothing here. */
  unknown: { name: string; column: number }[];
}

/** Titles and remarks may be above the headings, for so many rows. */
const FIRST_ROWS = 10;

/**
 * Finds the register that a sheet is a list of: its headings name key and title, and at least half of the fields.
 *
 * @param registers those that may be meant
 */
export function registerSheet(
  sheet: Sheet,
  registers: readonly RegisterTable[],
): RegisterSheet | undefined {
  const texts = shownTexts(sheet).slice(0, FIRST_ROWS);
  return registers
    .flatMap((register) => texts.map((cells, row) => headerOf(sheet, register, cells, row)))
    .filter(({ register: { head, fields }, places }) => {
      const named = fields.filter(({ name }) => places.has(name)).length;
      const { key, title } = head.roles;
      return places.has(key) && places.has(title) && named * 2 >= fields.length;
    })
    .sort((a, b) => b.places.size - a.places.size)[0];
}

function headerOf(
  sheet: Sheet,
  register: RegisterTable,
  cells: string[],
  row: number,
): RegisterSheet {
  const places = new Map<string, number>();
  const unknown: RegisterSheet['unknown'] = [];
  cells.forEach((cell, column) => {
    if (!cell.trim()) return;
    const name = columnOf(cell, register.fields);
    if (name === undefined || places.has(name)) unknown.push({ name: cell.trim(), column });
    else places.set(name, column);
  });
  return { sheet, register, row, places, unknown };
}

/** The column that a heading means; a unit or an explanation may follow: 排放量（吨）. */
function columnOf(heading: string, fields: RegisterField[]): string | undefined {
  const whole = plain(heading);
  const bare = whole.replace(/\(.*\)$/, '');
  const field = [whole, bare].flatMap((words) =>
    fields.filter(({ name, title, title_en: other = '' }) =>
      [name, title, other].some((own) => own && plain(own) === words),
    ),
  )[0];
  if (field) return field.name;
  if (ADDED_COLUMNS.includes(whole)) return whole;
  return Object.entries(SOURCE_NAMES).find(([, names]) => names.includes(bare))?.[0];
}

const plain = (words: string) => words.normalize('NFKC').replace(/\s/g, '').toLowerCase();
