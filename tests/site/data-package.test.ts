import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package as Read } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { packageFaults, type Package } from './package-reader.ts';
import { serve, type Server } from './server.ts';

const { folder } = inject('site');
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-package-'));
let server: Server;

beforeAll(async () => {
  server = await serve(folder, '/');
});
afterAll(async () => {
  rmSync(scratch, { recursive: true });
  await server.close();
});

/** The published descriptor, with addresses of the site as addresses on this server. */
async function onlineDescriptor(): Promise<Package> {
  const text = await (await fetch(`${server.url}data/datapackage.json`)).text();
  const { homepage } = JSON.parse(text) as { homepage: string };
  return JSON.parse(text.replaceAll(`"${homepage}`, `"${server.url}`)) as Package;
}

/** Every resource of a package, read by the npm package `datapackage`: types, constraints and foreign keys hold. */
async function readByOthers(descriptor: string | object, basePath?: string) {
  const read = await Read.load(descriptor, basePath ? { basePath } : {});
  expect(read.errors).toEqual([]);
  expect(read.valid).toBe(true);
  const rows = new Map<string, number>();
  for (const resource of read.resources) {
    const table = await resource.read({ keyed: true, relations: true });
    rows.set(resource.name, table.length);
  }
  return rows;
}

test('every path of the data package leads to its table online, which holds to its schema and keys', async () => {
  const base = `${server.url}data/datapackage.json`;
  const { faults, rows } = await packageFaults(await onlineDescriptor(), async (path) => {
    const response = await fetch(new URL(path, base));
    expect(response.status, path).toBe(200);
    // `text()` takes a BOM away, which other readers take for a part of the first name.
    return Buffer.from(await response.arrayBuffer()).toString('utf8');
  });
  expect(faults).toEqual([]);
  expect(rows).toBeGreaterThan(500);
});

test('the package of npm that reads data packages reads every table over HTTP', async () => {
  const descriptor = await onlineDescriptor();
  const rows = await readByOthers(descriptor, `${server.url}data`);
  expect([...rows.keys()]).toEqual(descriptor.resources.map(({ name }) => name));
  expect(rows.get('observations')).toBeGreaterThan(100);
  expect(rows.get('glossary')).toBeGreaterThan(20);
});

test('it reads the archive as it reads what is online', async () => {
  for (const [path, bytes] of Object.entries(archive())) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), bytes);
  }
  const inside = await readByOthers(join(scratch, 'datapackage.json'));
  const online = await readByOthers(await onlineDescriptor(), `${server.url}data`);
  expect([...inside]).toEqual([...online]);
});

test('every path of the archive leads to its table beside the descriptor, which holds to its schema and keys', async () => {
  const files = archive();
  const descriptor = JSON.parse(strFromU8(files['datapackage.json']!)) as Package;
  const { faults } = await packageFaults(descriptor, (path) =>
    Promise.resolve(Buffer.from(files[path]!).toString('utf8')),
  );
  expect(faults).toEqual([]);
});

const archive = () => unzipSync(new Uint8Array(readFileSync(join(folder, 'data/all.zip'))));
