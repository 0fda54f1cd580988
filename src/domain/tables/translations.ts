import {
  COLUMN_LANGUAGES,
  fieldIn,
  type ColumnLanguage,
  type Translated,
} from '#domain/values/language.ts';
import { text } from './cells.ts';
import { withDefault, type Column } from './column.ts';

type TranslationColumns<Field extends string, T> = Record<`${Field}_${ColumnLanguage}`, T>;

/** The columns that say in other languages what a column says in the site's own: `name_en`. */
export function translationColumns<Field extends string>(
  field: Field,
): TranslationColumns<Field, Column<string>> {
  const columns = COLUMN_LANGUAGES.map((tag) => [`${field}_${tag}`, withDefault(text, '')]);
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
