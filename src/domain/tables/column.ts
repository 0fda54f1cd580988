import type { TableReader } from './table-reader.ts';

/** Reads one cell that is not empty; reports what is wrong with it and returns `undefined`. */
export type Read<T> = (text: string, table: TableReader) => T | undefined;

/** A column of a table: what its cells hold and where they may be absent. */
export interface Column<T> {
  read: Read<Exclude<T, undefined>>;
  /** Every header has it. */
  inHeader: boolean;
  /** Every row fills it. */
  inRows: boolean;
  /** What an empty cell means. */
  empty: T | undefined;
}

export type Columns = Record<string, Column<unknown>>;

/** A row as its columns read it. Only rows without errors are handed on, so required cells are there. */
export type RowOf<C extends Columns> = {
  [Name in keyof C]: C[Name] extends Column<infer T> ? T : never;
};

/** In every header and every row. */
export function required<T extends {}>(read: Read<T>): Column<T> {
  return { read, inHeader: true, inRows: true, empty: undefined };
}

/** In every header; rows may leave it empty. */
export function expected<T extends {}>(read: Read<T>): Column<T | undefined> {
  return { read, inHeader: true, inRows: false, empty: undefined };
}

/** A table may do without the column. */
export function optional<T extends {}>(read: Read<T>): Column<T | undefined> {
  return { read, inHeader: false, inRows: false, empty: undefined };
}

/** A table may do without the column; empty cells mean `empty`. */
export function withDefault<T extends {}>(read: Read<T>, empty: T): Column<T> {
  return { read, inHeader: false, inRows: false, empty } as Column<T>;
}
