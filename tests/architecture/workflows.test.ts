import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

interface Step {
  run?: string;
  uses?: string;
}

const FILES = ['.github/workflows/check.yml', '.gitea/workflows/check.yml', '.gitlab-ci.yml'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

function read(file: string): Record<string, unknown> {
  const document = parseDocument(readFileSync(file, 'utf8'), { strict: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Record<string, unknown>;
}

/** The commands of all jobs, in order. */
function commands(file: string): string[] {
  const workflow = read(file);
  if (!file.endsWith('gitlab-ci.yml')) {
    const { jobs } = workflow as { jobs: Record<string, { steps: Step[] }> };
    return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  }
  return Object.values(workflow).flatMap((job) => (job as { script?: string[] }).script ?? []);
}

describe.each(FILES)('the workflow %s', (file) => {
  test('is sound YAML that checks and then builds, by commands that there are', () => {
    const run = commands(file).join('\n');
    expect(run).toMatch(/npm run --silent check -- --format git(hub|lab)[^]*npm run build/);
    for (const [, name = ''] of run.matchAll(/npm run (?:--silent )?([\w-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });

  test('keeps the built site, and names no registry', () => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/artifact/);
    expect(text).toMatch(/dist/);
    expect(text).not.toMatch(/registry|https?:\/\//);
  });
});

test('actions are pinned by their major version', () => {
  for (const file of FILES.slice(0, 2)) {
    const used = [...readFileSync(file, 'utf8').matchAll(/uses: (\S+)/g)].map(([, name]) => name);
    expect(used).toHaveLength(3);
    for (const name of used) expect(name).toMatch(/^actions\/[a-z-]+@v\d+$/);
  }
});
