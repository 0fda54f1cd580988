import { problem } from '#domain/problems/catalogue/index.ts';
import { DATUMS } from '#domain/places/coordinate.ts';
import type { Parsed, Problem } from '#domain/problems/problem.ts';
import { jsonFault } from './json-fault.ts';
import { jsonPlace } from './json-place.ts';
import { tableSchema, type TableSchema } from './table-schema.ts';

/** Reads `seeds/registers/<id>.schema.json`; every error is reported with its line. */
export function parseSchemaFile(text: string, file: string): Parsed<TableSchema | undefined> {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { value: undefined, problems: [notJson(text, file)] };
  }
  const { data, error } = tableSchema.safeParse(written);
  const problems = (error?.issues ?? []).flatMap((issue) => {
    const unknown = 'keys' in issue ? (issue.keys as string[]) : [];
    return (unknown.length > 0 ? unknown : ['']).map((key) => {
      const path = [...issue.path, ...(key ? [key] : [])];
      const found = {
        field: path.map(String).join(' → '),
        because: key ? '没有这一项' : issue.message,
      };
      return problem('schema-wrong', { file, ...jsonPlace(text, path) }, found);
    });
  });
  if (data) problems.push(...crossChecks(data, text, file));
  return { value: problems.length > 0 ? undefined : data, problems };
}

function notJson(text: string, file: string): Problem {
  const before = text.slice(0, jsonFault(text)).split('\n');
  const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
  return problem('schema-not-json', place, {});
}

/** What one part of a schema says of another: names of fields, words of a state, bounds of a type. */
function crossChecks(schema: TableSchema, text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], because: string) => {
    const found = { field: path.map(String).join(' → '), because };
    problems.push(problem('schema-wrong', { file, ...jsonPlace(text, path) }, found));
  };
  const names = schema.fields.map(({ name }) => name);
  names.forEach((name, at) => {
    if (names.indexOf(name) < at) report(['fields', at, 'name'], `和前面的一列同名`);
    if (ADDED_COLUMNS.includes(name))
      report(['fields', at, 'name'], `${name} 是写出处的列，不用写在这里`);
  });
  schema.fields.forEach(({ type, colours, constraints = {}, person, datum }, at) => {
    if (type === 'geopoint' && !datum)
      report(
        ['fields', at, 'type'],
        `经纬度没有写坐标系；加上 "datum"，写成下面的一种：${DATUM_WORDS}。同一个地点，各种坐标系相差几百米`,
      );
    const allowed = constraints.enum?.map(String);
    for (const state of Object.keys(colours ?? {}))
      if (allowed && !allowed.includes(state))
        report(['fields', at, 'colours', state], `不在 enum 里`);
    if (person && type !== 'string') report(['fields', at, 'person'], '人名只能是 string');
    for (const name of ['minimum', 'maximum'] as const) {
      const limit = constraints[name];
      if (limit === undefined) continue;
      if (type === 'number' || type === 'integer' ? !Number.isFinite(Number(limit)) : !DATED[type])
        report(['fields', at, 'constraints', name], `对 ${type} 没有意义`);
    }
  });
  const known = (list: string[], path: PropertyKey[]) => {
    for (const name of list) if (!names.includes(name)) report(path, `没有 ${name} 这一列`);
  };
  known(schema.primaryKey ?? [], ['primaryKey']);
  schema.foreignKeys?.forEach(({ fields, reference }, at) => {
    known(fields, ['foreignKeys', at, 'fields']);
    if (fields.length !== 1 || reference.fields.length !== 1)
      report(['foreignKeys', at], '一次只能对应一列');
  });
  return problems;
}

const DATUM_WORDS = Object.entries(DATUMS)
  .map(([name, meaning]) => `${name}（${meaning}）`)
  .join('、');

const DATED: Partial<Record<string, boolean>> = { date: true, year: true, yearmonth: true };

/** The columns that say where a row was taken from; every register's table may have them. */
export const SOURCE_COLUMNS = ['document', 'section', 'quote', 'locator', 'source'];
/** Names that no field may have: those, and the promises of plans that a row is about. */
export const ADDED_COLUMNS = [...SOURCE_COLUMNS, 'commitment'];
