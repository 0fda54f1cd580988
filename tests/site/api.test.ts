import { execFile } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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

const { url } = inject('site');
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
  const packageOf: Record<string, string[]> = { pandas: ['-c', 'import pandas'] };
  if (!(await answers(program, packageOf[tool] ?? ['--version']))) {
    console.warn(`not installed here, not run: ${tool}`);
    return;
  }
  const { origin, pathname } = new URL(url);
  const { code } = useLines({ url: origin, base: pathname }).find((own) => own.tool === tool)!;
  writeFileSync(join(scratch, file), `${code}\n`);
  const { stdout, stderr } = await run(program, [...more, file], { cwd: scratch, timeout: 60_000 });
  expect(stderr + stdout, tool).not.toMatch(/error|Traceback/i);
});

async function answers(program: string, args: string[]): Promise<boolean> {
  try {
    await run(program, args);
    return true;
  } catch {
    return false;
  }
}
