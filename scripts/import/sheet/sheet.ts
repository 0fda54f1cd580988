/** A cell of a table as the table shows it. */
export interface SheetCell {
  /** What is shown; of a date the period that its format shows: `2023`, `2023-11`, `2023-11-01`. */
  text: string;
  /** The stored number, when the cell shows it rounded, scaled or with words: 16.0499 for a shown 16. */
  held?: string;
  /** The number format, where it makes of the number what it is not: a percentage, a scaled or worded number. */
  format?: string;
  /** What is shown where it is not `text` to the letter: 1,234,567 of 1234567. */
  shown?: string;
  /** Set when the cell holds a number as it is shown. */
  number?: true;
  /** Set when the cell holds a date. */
  date?: CellDate;
  /** Why the cell cannot be taken. */
  fault?: CellFault;
  /** The cell whose content this one repeats, being merged with it: `A2`. */
  mergedWith?: string;
}

/** A date, and what of it the sheet shows. */
export interface CellDate {
  /** The stored day, YYYY-MM-DD. */
  day: string;
  precision: 'year' | 'month' | 'day';
  /** As shown, in words. */
  shown: string;
}

/** An error value, a formula that was never calculated, a time without a date. */
export type CellFault = { kind: 'error'; value: string } | { kind: 'uncalculated' | 'time' };

/** Something that a sheet holds and that was left out, or was read otherwise than it is. */
export type SheetNotice =
  | {
      kind: 'hidden-rows' | 'hidden-columns' | 'invisible' | 'struck' | 'unsure' | 'merged';
      places: string[];
    }
  | { kind: 'drawing'; places: string[] };

/** One sheet of a workbook, or a table of text. */
export interface Sheet {
  /** Empty for a table of text, which has one sheet. */
  name: string;
  rows: SheetCell[][];
  /** The line of each row in its file, where that is not the number of the row. */
  lines?: number[];
  /** Merged cells, where the sheet still has them: from 0, both ends included. */
  merges: Merge[];
  notices: SheetNotice[];
}

/** Cells that are one, from 0, both ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const EMPTY: SheetCell = Object.freeze({ text: '' });

/** A cell by its place, both numbers from 0; empty beyond what the sheet holds. */
export const cellAt = ({ rows }: Sheet, row: number, column: number): SheetCell =>
  rows[row]?.[column] ?? EMPTY;

/** The shown texts of all cells. */
export const shownTexts = ({ rows }: Sheet): string[][] =>
  rows.map((row) => row.map(({ text }) => text));
