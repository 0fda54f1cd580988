import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { packageFaults, type Package } from './package-reader.ts';
import { serve, type Server } from './server.ts';

const { folder } = inject('site');
let server: Server;

beforeAll(async () => {
  server = await serve(folder, '/');
});
afterAll(() => server.close());

test('every path of the data package leads to its table online, which holds to its schema and keys', async () => {
  const base = `${server.url}data/datapackage.json`;
  const descriptor = (await (await fetch(base)).json()) as Package;
  const { faults, rows } = await packageFaults(descriptor, async (path) => {
    // A full address is one of the site's: the same path is on this server.
    const { pathname } = new URL(path, base);
    const response = await fetch(new URL(pathname, base));
    expect(response.status, path).toBe(200);
    // `text()` takes a BOM away, which other readers take for a part of the first name.
    return Buffer.from(await response.arrayBuffer()).toString('utf8');
  });
  expect(faults).toEqual([]);
  expect(rows).toBeGreaterThan(500);
});

test('every path of the archive leads to its table beside the descriptor, which holds to its schema and keys', async () => {
  const files = unzipSync(new Uint8Array(readFileSync(join(folder, 'data/all.zip'))));
  const descriptor = JSON.parse(strFromU8(files['datapackage.json']!)) as Package;
  const { faults } = await packageFaults(descriptor, (path) =>
    Promise.resolve(Buffer.from(files[path]!).toString('utf8')),
  );
  expect(faults).toEqual([]);
});
