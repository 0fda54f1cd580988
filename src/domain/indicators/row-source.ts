/** Where a row is, for problems. */
export interface Source {
  /** Path from the project's root. */
  file: string;
  /** From 1; the header is line 1. */
  line: number;
  /** Column name to its place in the row, from 1. */
  columns: Record<string, number>;
}

/** A row with its place. */
export type Sourced<T> = T & { source: Source };

/** A row without its place, for the site. */
export function bare<T>(row: Sourced<T>): Omit<Sourced<T>, 'source'> {
  const copy: Partial<Sourced<T>> = { ...row };
  delete copy.source;
  return copy as Omit<Sourced<T>, 'source'>;
}
