import type { Problem } from '#domain/problems/problem.ts';
import type { Archive } from '#scripts/import/extract/archive.ts';
import type { Sheet } from '#scripts/import/sheet/sheet.ts';
import { TooManyCells } from './grid.ts';
import { relationshipsOf, workbookPart } from './package-parts.ts';
import { readSheet } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { DateSystem } from './show-cell.ts';
import { readStyles } from './cell-styles.ts';
import { attributeNamed, isOn, readXml } from './xml-events.ts';

/** A workbook, read. */
export interface Workbook {
  sheets: Sheet[];
  /** Names of sheets that are hidden and were not read. */
  hidden: string[];
  /** Names of sheets that hold a chart, a dialogue or macros. */
  noTables: string[];
  /** What is wrong with the file as such. */
  problems: Problem[];
}

/** Places in the grids of all sheets of one workbook: a table of ten thousand rows with fifty columns. */
export const MOST_WORKBOOK_CELLS = 500_000;

/**
 * Reads the sheets of an Excel file as they are shown: number formats applied, merged cells filled, what is hidden left
 * out (ECMA-376 part 1, 18).
 *
 * @param hidden whether hidden rows, columns and sheets are read, too
 * @returns `too-big` when it holds more than MOST_CELLS, `undefined` when it is no workbook
 */
export function openWorkbook(archive: Archive, hidden = false): Workbook | 'too-big' | undefined {
  const main = workbookPart(archive);
  if (main === undefined) return undefined;
  try {
    return readWorkbook(archive, main, hidden);
  } catch (error) {
    if (error instanceof TooManyCells) return 'too-big';
    throw error;
  }
}

function readWorkbook(archive: Archive, main: string, hidden: boolean): Workbook | undefined {
  const related = relationshipsOf(archive, main);
  const partOf = (type: string) =>
    archive.get(related.find((one) => one.type === type)?.target ?? '');
  const { entries, dates } = listSheets(archive.get(main));
  // The schema asks for a sheet at least; without one the part is damaged.
  if (entries.length === 0) return undefined;
  const context = {
    strings: readSharedStrings(partOf('sharedStrings')),
    styles: readStyles(partOf('styles')),
    dates,
    hidden,
    room: { left: MOST_WORKBOOK_CELLS },
  };
  const workbook: Workbook = { sheets: [], hidden: [], noTables: [], problems: [] };
  entries.forEach(({ name, id, state }, index) => {
    const relation = related.find((one) => one.id === id);
    const type = relation?.type ?? 'worksheet';
    const part = relation?.target ?? `xl/worksheets/sheet${index + 1}.xml`;
    const bytes = archive.get(part);
    if (type !== 'worksheet' || !bytes) workbook.noTables.push(name);
    else if (/hidden$/i.test(state) && !hidden) workbook.hidden.push(name);
    else workbook.sheets.push(readSheet(name, bytes, context));
  });
  return workbook;
}

interface SheetEntry {
  name: string;
  id: string;
  state: string;
}

function listSheets(bytes: Uint8Array | undefined): { entries: SheetEntry[]; dates: DateSystem } {
  const entries: SheetEntry[] = [];
  let dates: DateSystem = 1900;
  readXml(bytes, {
    open: (element, attributes) => {
      const at = (of: string) => attributeNamed(attributes, of) ?? '';
      if (element === 'workbookPr' && isOn(at('date1904'))) dates = 1904;
      if (element !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1] ?? '';
      entries.push({ name: at('name'), id, state: at('state') });
    },
  });
  return { entries, dates };
}
