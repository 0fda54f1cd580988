import type { TableReader } from './table-reader.ts';

/** The ids of a table, those of rows with errors included: what refers to such a row is not wrong itself. */
export class Ids {
  /** Id to the line of its first row. */
  readonly lines = new Map<string, number>();
  /** False when the table could not be read as a whole, so that nothing can be said of a name it lacks. */
  complete = true;

  /** Notes the id of a row; reports one that occurs twice. */
  note(table: TableReader): void {
    const id = table.cell('id');
    if (!id) return;
    const line = this.lines.get(id);
    if (line === undefined) this.lines.set(id, table.line);
    else table.report('duplicate-id', { id, file: table.file, line }, 'id');
  }

  /** Whether the name is sure to lead nowhere. */
  lacks(id: string): boolean {
    return this.complete && !this.lines.has(id);
  }

  names(): string[] {
    return [...this.lines.keys()];
  }
}
