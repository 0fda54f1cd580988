/** Types of fields, in the words of Table Schema (Data Package v2): `object` is JSON in a cell of a CSV. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'object';

/** One column of a published table: what every file of it and every description of them say. */
export interface TableField {
  /** For programs: small letters, digits and underscores. */
  name: string;
  type: FieldType;
  /** Its heading for a reader, in the site's language. */
  title: string;
  description?: string;
  /** Whether no row leaves it empty. */
  required?: boolean;
  /** All that may be in it. */
  choices?: readonly string[];
  /** What those are called, for a reader; several in one cell are apart by semicolons. */
  words?: Readonly<Record<string, string>>;
}

/**
 * What a row holds in a field; an empty text is an absent value. A number may be written as its digits, which keeps the
 * precision that was printed: `90.0`. A date is written YYYY-MM-DD, an object as JSON.
 */
export type TableCell = string | number | boolean;

/** Field or fields whose values stand for a row of another table. */
export interface ForeignKey {
  field: string;
  /** Name of the other table. */
  table: string;
  /** Its field. */
  refersTo: string;
}
