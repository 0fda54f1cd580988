import { problem, type ProblemCode, type ProblemParams } from '../problem-catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../seeds.ts';

/**
 * The place in a table while it is read. One object serves all rows, so that a million rows cost a million rows
 * and nothing else.
 */
export class TableReader {
  readonly file: string;
  readonly problems: Problem[];
  /** Names of the columns to their places, from 1; shared by the sources of all rows. */
  readonly columns: Record<string, number>;
  line = 1;
  /** Name of the column that is being read. */
  column = '';
  /** Whether the row has an error. */
  failed = false;

  constructor(file: string, columns: Record<string, number>, problems: Problem[]) {
    this.file = file;
    this.columns = columns;
    this.problems = problems;
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

  /** Where the row stands. */
  source(): Source {
    return { file: this.file, line: this.line, columns: this.columns };
  }
}
