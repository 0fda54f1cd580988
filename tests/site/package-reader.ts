import Papa from 'papaparse';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
  };
}

export interface Package {
  resources: Resource[];
}

/** Whether a cell is of a type of Table Schema. */
const IS: Record<string, (cell: string) => boolean> = {
  string: () => true,
  number: (cell) => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && new Date(cell).toISOString().startsWith(cell),
  object: (cell) => Object.getPrototypeOf(JSON.parse(cell)) === Object.prototype,
};

/**
 * Reads every resource of a data package as Data Package v2 says, and what in it does not hold to its schema: header, types,
 * constraints, primary keys, foreign keys.
 *
 * @param read gives the text behind the path of a resource
 */
export async function packageFaults(
  { resources }: Package,
  read: (path: string) => Promise<string>,
): Promise<{ faults: string[]; rows: number }> {
  const faults: string[] = [];
  const tables = new Map<string, Record<string, string>[]>();
  for (const { name, path, schema } of resources) {
    const { data: lines } = Papa.parse<string[]>(await read(path), { skipEmptyLines: true });
    const [head = [], ...rows] = lines;
    const names = schema.fields.map((field) => field.name);
    if (head.join() !== names.join()) faults.push(`${name}: header ${head.join()}`);
    const objects = rows.map((row) =>
      Object.fromEntries(names.map((own, at) => [own, row[at] ?? ''])),
    );
    tables.set(name, objects);
    for (const [at, row] of objects.entries())
      for (const field of schema.fields) {
        const fault = cellFault(row[field.name]!, field, schema.missingValues);
        if (fault) faults.push(`${name} row ${at + 1}: ${field.name} ${fault}`);
      }
    const keys = objects.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key])));
    if (new Set(keys).size !== keys.length) faults.push(`${name}: the primary key is not unique`);
  }
  for (const { name, schema } of resources)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields[0]]));
      const lost = tables
        .get(name)!
        .map((row) => row[fields[0]]!)
        .filter((cell) => cell !== '' && !known.has(cell));
      if (lost.length > 0) faults.push(`${name}: ${fields[0]} refers to no ${lost[0]}`);
    }
  return { faults, rows: [...tables.values()].reduce((sum, { length }) => sum + length, 0) };
}

function cellFault(cell: string, { type, constraints = {} }: Field, missing: string[]) {
  if (missing.includes(cell)) return constraints.required ? 'is empty' : undefined;
  if (!IS[type]!(cell)) return `is no ${type}: ${cell}`;
  return constraints.enum && !constraints.enum.includes(cell) ? `may not be ${cell}` : undefined;
}
