import {
  COLUMN_LANGUAGES,
  fieldIn,
  type ColumnLanguage,
  type Translated,
} from '#domain/values/language.ts';
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

type TranslationColumns<Field extends string, T> = Record<`${Field}_${ColumnLanguage}`, T>;

/** The columns that say in other languages what a column says in the site's own: `name_en`. */
export function translationColumns<Field extends string>(
  field: Field,
): TranslationColumns<Field, Column<string>> {
  const columns = COLUMN_LANGUAGES.map((tag) => [
    `${field}_${tag}`,
    withDefault((cell) => cell, ''),
  ]);
  return Object.fromEntries(columns) as TranslationColumns<Field, Column<string>>;
}

/** What they say in a row, as fields: `nameEn`. */
export function translations<Field extends string>(
  field: Field,
  row: TranslationColumns<NoInfer<Field>, string>,
): Translated<Field> {
  const fields = COLUMN_LANGUAGES.map((tag) => [fieldIn(field, tag), row[`${field}_${tag}`]]);
  return Object.fromEntries(fields) as Translated<Field>;
}
