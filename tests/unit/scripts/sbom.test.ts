import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
}

/** What of a document is tested beyond the schema. */
interface Sbom {
  bomFormat: string;
  specVersion: string;
  version: number;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

let sbom: Sbom;
beforeAll(() => {
  const made = spawnSync(process.execPath, ['scripts/sbom.ts'], { encoding: 'utf8' });
  expect(made).toMatchObject({ status: 0, stderr: '' });
  sbom = JSON.parse(readFileSync('sbom.cdx.json', 'utf8')) as Sbom;
});

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const own = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

const LIBRARY = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');

/** A schema as the makers of CycloneDX publish it. */
function published(file: string): object {
  const path = new URL(`res/schema/${file}`, pathToFileURL(LIBRARY));
  return JSON.parse(readFileSync(path, 'utf8')) as object;
}

/** The schema of CycloneDX 1.5 with what it rests on, by the names that it calls them. */
function official() {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }))
    // Ajv does not know these two.
    .addFormat('iri-reference', true)
    .addFormat('idn-email', true);
  for (const file of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
    ajv.addSchema(published(file), `http://cyclonedx.org/schema/${file}`);
  return ajv.compile(published('bom-1.5.SNAPSHOT.schema.json'));
}

test('the list of software is CycloneDX 1.5, and each part of it can be named', () => {
  const valid = official();
  valid(sbom);
  expect(valid.errors).toBeNull();
  expect(valid({ ...sbom, components: [{ name: 'without a type' }] })).toBe(false);
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(sbom.metadata.component.name).toBe('gongkai');
  const refs = sbom.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { purl, name, version } of sbom.components)
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
});

test('every dependency leads to a listed part', () => {
  const refs = new Set(
    [sbom.metadata.component, ...sbom.components].map((part) => part['bom-ref']),
  );
  for (const { ref, dependsOn } of sbom.dependencies) {
    expect(refs).toContain(ref);
    for (const other of dependsOn) expect(refs).toContain(other);
  }
});

test('every package of package.json is pinned, and listed in just that version', () => {
  const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
  expect(own.length).toBeGreaterThan(20);
  for (const [name, version] of own) {
    // A release before the final one is a version as well: 1.5.6-r.1.
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(listed).toContain(`${name}@${version}`);
  }
});

test('the documentation gives the reason of every package', () => {
  const table = readFileSync('docs/dependencies.md', 'utf8');
  const named = new Set(table.match(/[@\w][\w./@-]*/g));
  expect(own.map(([name]) => name).filter((name) => !named.has(name))).toEqual([]);
});
