import type { Seeds } from '#domain/indicators/seeds.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Parsed, Problem } from '#domain/problems/problem.ts';
import type { TableText } from '#domain/tables/table.ts';
import { checkReferences } from './check-references.ts';
import { readEntryTable, reportUnlisted } from './entry-table.ts';
import { readRegisterIndex, ROLE_COLUMNS } from './register-index.ts';
import type { RegisterTable } from './register.ts';
import { parseSchemaFile } from './schema-file.ts';
import type { TableSchema } from './table-schema.ts';

const FOLDER = 'seeds/registers/';
export const REGISTERS = 'seeds/registers.csv';
export const SCHEMA_ENDING = '.schema.json';

/**
 * Reads the registers: their list, the Table Schema of each, its rows by that schema, and what a row refers to.
 *
 *   registers.csv ─┬─▶ registers/<id>.schema.json ──▶ registers/<id>.csv ──▶ RegisterTable
 *                  └─ roles: which field is key, title, date, …
 *
 * @param schemas the schema files, with their paths from the project's root
 */
export function readRegisters(
  tables: TableText[],
  schemas: TableText[],
  seeds: Pick<Seeds, 'areas' | 'indicators' | 'dataSources' | 'commitments'>,
): Parsed<RegisterTable[]> {
  const problems: Problem[] = [];
  const index = tables.find(({ file }) => file === REGISTERS);
  const own = [...tables, ...schemas].filter(({ file }) => file.startsWith(FOLDER));
  if (!index) {
    reportUnlisted(
      own.map(({ file }) => file),
      [],
      problems,
    );
    return { value: [], problems };
  }
  const { heads, ids } = readRegisterIndex(index, problems);
  if (ids.complete)
    reportUnlisted(
      own.map(({ file }) => file),
      ids.names(),
      problems,
    );
  const read: { table: RegisterTable; schema: TableSchema; schemaFile: TableText }[] = [];
  for (const head of heads) {
    const file = `${FOLDER}${head.id}${SCHEMA_ENDING}`;
    const schemaFile = schemas.find((one) => one.file === file);
    if (schemaFile?.text === undefined) {
      problems.push(problem('register-schema-missing', { file, line: 0, column: 0 }, { file }));
      continue;
    }
    const { value: schema, problems: wrong } = parseSchemaFile(schemaFile.text, file);
    problems.push(...wrong);
    if (!schema) continue;
    const known = schema.fields.map(({ name }) => name);
    const { line, columns } = head.source;
    const lacking = ROLE_COLUMNS.filter((role) => {
      const name = head.roles[role];
      if (!name || known.includes(name)) return false;
      const place = { file: REGISTERS, line, column: columns[role] ?? 0 };
      problems.push(problem('register-unknown-field', place, { column: role, name, known, file }));
      return true;
    });
    if (lacking.length > 0) continue;
    const csv = `${FOLDER}${head.id}.csv`;
    const source = tables.find((one) => one.file === csv) ?? { file: csv, text: undefined };
    read.push({ table: readEntryTable(source, head, schema, problems), schema, schemaFile });
  }
  for (const { table, schema, schemaFile } of read)
    checkReferences(table, schema, schemaFile, { seeds, registers: read }, problems);
  return { value: read.map(({ table }) => table), problems };
}
