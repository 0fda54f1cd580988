import type { Seeds } from '#domain/indicators/seeds.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { TableText } from '#domain/tables/table.ts';
import { jsonPlace } from './json-place.ts';
import type { RegisterTable } from './register.ts';
import type { TableSchema } from './table-schema.ts';

/** What rows may refer to. */
interface Known {
  seeds: Pick<Seeds, 'areas' | 'indicators' | 'dataSources' | 'commitments'>;
  registers: { table: RegisterTable }[];
}

/** Checks what the rows of a register refer to: data sources, and what its schema names as foreign keys. */
export function checkReferences(
  { rows, fields }: RegisterTable,
  schema: TableSchema,
  { text = '', file }: TableText,
  known: Known,
  problems: Problem[],
): void {
  const sources = new Set(known.seeds.dataSources.map(({ id }) => id));
  for (const { dataSource, source } of rows) {
    if (!dataSource || sources.has(dataSource)) continue;
    const place = { file: source.file, line: source.line, column: source.columns.source ?? 0 };
    problems.push(problem('unknown-data-source', place, { id: dataSource, known: sources }));
  }
  const promises = new Set(known.seeds.commitments.map(({ id }) => id));
  for (const { commitments = [], source } of rows)
    for (const found of commitments.filter((id) => !promises.has(id))) {
      const place = {
        file: source.file,
        line: source.line,
        column: source.columns.commitment ?? 0,
      };
      const told = {
        column: 'commitment',
        found,
        resource: 'seeds/commitments.csv',
        known: promises,
      };
      problems.push(problem('entry-unknown-reference', place, told));
    }
  schema.foreignKeys?.forEach(({ fields: [own = ''], reference }, index) => {
    const {
      resource,
      fields: [target = ''],
    } = reference;
    const values = valuesOf(resource, target, known);
    if (!values) {
      const path = ['foreignKeys', index, 'reference', 'resource'];
      const because = `没有 ${resource} 这张表，或者它没有 ${target} 这一列`;
      const told = { field: path.join(' → '), because };
      problems.push(problem('schema-wrong', { file, ...jsonPlace(text, path) }, told));
      return;
    }
    const at = fields.findIndex(({ name }) => name === own);
    for (const { cells, source } of rows) {
      const found = cells[at]!;
      if (!found || values.has(found)) continue;
      if (fields[at]!.missingValues?.some(({ value }) => value === found)) continue;
      const place = { file: source.file, line: source.line, column: source.columns[own] ?? 0 };
      const told = { column: own, found, resource, known: values };
      problems.push(problem('entry-unknown-reference', place, told));
    }
  });
}

/** The values of a column of another table; `undefined` where there is none such. */
function valuesOf(resource: string, column: string, known: Known): Set<string> | undefined {
  if (resource === 'areas' || resource === 'indicators') {
    if (column !== 'id' && column !== 'name') return undefined;
    return new Set(known.seeds[resource].map((row) => row[column]));
  }
  const table = known.registers.find(({ table: { head } }) => head.id === resource)?.table;
  const at = table?.fields.findIndex(({ name }) => name === column) ?? -1;
  return table && at >= 0 ? new Set(table.rows.map(({ cells }) => cells[at]!)) : undefined;
}
