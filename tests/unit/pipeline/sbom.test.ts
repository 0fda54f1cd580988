import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
}

/** What CycloneDX 1.5 asks of a document, as far as it is used. */
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

test('the list of software is CycloneDX, and each part of it can be named', () => {
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
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(listed).toContain(`${name}@${version}`);
  }
});

test('README gives the reason of every package', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /## Dependencies, and why each\n([^]*)/.exec(readme) ?? [];
  const named = new Set(table.match(/[@\w][\w./@-]*/g));
  expect(own.map(([name]) => name).filter((name) => !named.has(name))).toEqual([]);
});
