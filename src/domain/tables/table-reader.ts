import { problem, type ProblemCode, type ProblemParams } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Source } from '#domain/indicators/row-source.ts';

/**
 * The place in a table while it is read. One object serves all rows, so that a million rows cost a million rows
 * and nothing else.
 */
export class TableReader {
  readonly file: string;
  readonly problems: Problem[];
  /** Names of the columns to their places, from 1; shared by the sources of all rows. */
  readonly columns: Record<string, number>;
  /** Those of them that staff added, such as dimensions. */
  readonly added: readonly string[];
  line = 1;
  /** The row as it is. */
  cells: string[] = [];
  /** Name of the column that is being read. */
  column = '';
  /** Whether the row has an error. */
  failed = false;

  /** @param extra names of columns that may be added */
  constructor(
    file: string,
    columns: Record<string, number>,
    problems: Problem[],
    extra: readonly string[] = [],
  ) {
    this.file = file;
    this.columns = columns;
    this.problems = problems;
    this.added = extra.filter((name) => columns[name]);
  }

  /** Reports a problem of the cell that is being read, or of another column of its row. */
  report<Code extends ProblemCode>(
    code: Code,
    params: ProblemParams<Code>,
    column = this.column,
  ): undefined {
    const { file, line } = this;
    const found = problem(code, { file, line, column: this.columns[column] ?? 0 }, params);
    if (found.severity === 'error') this.failed = true;
    this.problems.push(found);
    return undefined;
  }

  /** The text of a cell of the row; empty where the table has no such column. */
  cell(column: string): string {
    return trimmed(this.cells[(this.columns[column] ?? 0) - 1] ?? '');
  }

  /** Reports each of these columns that the row leaves empty. */
  need(columns: readonly string[], because: string): void {
    for (const column of columns) {
      if (!this.cell(column)) this.report('missing-cell', { column, because }, column);
    }
  }

  /** Reports each of these columns that the row fills. */
  refuse(columns: readonly string[], because: string): void {
    for (const column of columns) {
      const found = this.cell(column);
      if (found) this.report('unexpected-cell', { column, found, because }, column);
    }
  }

  /** Where the row is. */
  source(): Source {
    return { file: this.file, line: this.line, columns: this.columns };
  }
}

/** Spaces around a cell, ideographic ones too, are never meant. Most cells have none, and cost nothing. */
export function trimmed(cell: string): string {
  return isSpace(cell.charCodeAt(0)) || isSpace(cell.charCodeAt(cell.length - 1))
    ? cell.trim()
    : cell;
}

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000;
