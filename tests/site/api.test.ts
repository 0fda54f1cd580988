import { execFile } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, expect, inject, test } from 'vitest';
import { useLines } from '#formats/api/use-lines.ts';
import { schemaFaults } from './schema-faults.ts';

interface OpenApi {
  servers: { url: string }[];
  paths: Record<
    string,
    {
      get: {
        responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } };
      };
    }
  >;
  components: object;
}

const { url, folder } = inject('site');
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-api-'));
const get = async <T>(path: string) => (await (await fetch(new URL(path, url))).json()) as T;

afterAll(() => rmSync(scratch, { recursive: true }));

test('the description of the addresses is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(await get('api/v1/openapi.json'));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test('every address that it describes answers as it says', async () => {
  const { paths, components } = await get<OpenApi>('api/v1/openapi.json');
  const changes = await get<{ indicator: string; version: string }[]>('data/changes.json');
  const { indicator, version } = changes.findLast(({ indicator: own }) => own === 'pm25')!;
  for (const [path, { get: operation }] of Object.entries(paths)) {
    const asked = path.replace('{id}', indicator).replace('{version}', version);
    const response = await fetch(new URL(asked.slice(1), url));
    expect(response.status, asked).toBe(200);
    const [[type, { schema }]] = Object.entries(operation.responses[200].content) as [
      [string, { schema: object }],
    ];
    if (type !== 'application/json') continue;
    expect(schemaFaults({ ...schema, components }, await response.json()), asked).toEqual([]);
  }
});

test('a program that holds the first version learns of all that came after', async () => {
  const changes = await get<{ indicator: string; version: string }[]>('data/changes.json');
  const own = changes.filter(({ indicator }) => indicator === 'pm25');
  const versions = [...new Set(own.map(({ version }) => version))];
  const since = await get<{ current: string; changes: { version: string }[] }>(
    `api/v1/indicators/pm25/since/${versions.at(-1)}.json`,
  );
  expect(since.current).toBe(versions[0]);
  expect(since.changes.map(({ version }) => version)).toEqual(versions.slice(0, -1));
});

const run = promisify(execFile);

/** What runs the lines of each program; those that are not installed here are left out. */
const PROGRAMS: Record<string, { file: string; command: string[] }> = {
  JavaScript: { file: 'a.mjs', command: [process.execPath] },
  R: { file: 'a.R', command: ['Rscript'] },
  pandas: { file: 'a.py', command: ['/usr/bin/python3'] },
  curl: { file: 'a.sh', command: ['sh'] },
};

test.each(Object.keys(PROGRAMS))('the lines for %s run as they stand on the page', async (tool) => {
  const { file, command } = PROGRAMS[tool]!;
  const [program, ...more] = command as [string, ...string[]];
  const asked: Record<string, [string, string[]]> = {
    pandas: [program, ['-c', 'import pandas']],
    curl: ['curl', ['--version']],
  };
  if (!(await answers(...(asked[tool] ?? [program, ['--version']])))) {
    console.warn(`not installed here, not run: ${tool}`);
    return;
  }
  const { origin, pathname } = new URL(url);
  const { code } = useLines({ url: origin, base: pathname }).find((own) => own.tool === tool)!;
  writeFileSync(join(scratch, file), `${code}\n`);
  const { stdout, stderr } = await run(program, [...more, file], { cwd: scratch, timeout: 60_000 });
  expect(stderr + stdout, tool).not.toMatch(/error|Traceback/i);
});

test('the lines for DuckDB run as they stand on the page, with the file in the place of its address', async () => {
  // To open an address DuckDB fetches an extension from its makers, which a test may not.
  const { code } = useLines().find(({ tool }) => tool === 'DuckDB')!;
  const local = code.replace(/'http[^']+\/data\//, `'${folder}/data/`);
  expect(local).not.toBe(code);
  const rows = await duckDb(local);
  expect(rows).toContainEqual(expect.objectContaining({ name: 'PM2.5浓度', area: '舟山市' }));
  const keys = rows.map(
    ({ name, area, period }) => `${name as string} ${area as string} ${period as string}`,
  );
  expect(keys.length).toBeGreaterThan(50);
});

test('DuckDB reads every table as Parquet with the rows of its CSV', async () => {
  const { resources } = await get<{ resources: { name: string; path: string }[] }>(
    'data/datapackage.json',
  );
  const own = resources.filter(({ path }) => !path.includes('/'));
  expect(own.length).toBeGreaterThan(10);
  for (const { name } of own) {
    const count = (file: string) => `select count(*)::int as rows from ${file}`;
    const [parquet] = await duckDb(count(`'${folder}/data/${name}.parquet'`));
    const csv = `read_csv('${folder}/data/${name}.csv', header = true, all_varchar = true)`;
    expect([parquet], name).toEqual(await duckDb(count(csv)));
  }
});

async function duckDb(sql: string) {
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(sql);
  connection.closeSync();
  return answer.getRowObjectsJson();
}

async function answers(program: string, args: string[]): Promise<boolean> {
  try {
    await run(program, args);
    return true;
  } catch {
    return false;
  }
}
