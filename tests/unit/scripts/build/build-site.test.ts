import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSite, type BuildSteps } from '#scripts/build/build-site.ts';
import { listFiles } from '#scripts/disk/files.ts';
import { inputsDigest } from '#scripts/cache/inputs.ts';
import { readStamp } from '#scripts/disk/project.ts';
import { AIR, copySmallSite } from '#tests/pipeline/small-site.ts';

let root: string;
let said: string[];
beforeEach(() => {
  root = copySmallSite();
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function stepsThat(page: string): BuildSteps & { rendered: () => number } {
  let times = 0;
  return {
    renderPages: async ({ outDir }) => {
      times++;
      mkdirSync(outDir, { recursive: true });
      writeFileSync(join(outDir, 'index.html'), page);
    },
    indexSite: async (folder) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.bin'), 'index');
    },
    configuredBase: async () => '/',
    rendered: () => times,
  };
}

const dist = () => listFiles(join(root, 'dist'));
const home = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
const breakATable = () =>
  writeFileSync(
    join(root, AIR),
    readFileSync(join(root, AIR), 'utf8').replace('2019,20,', '2019,约20,'),
  );

describe('a build', () => {
  test('puts pages and search index into dist at once, and remembers what they were made from', async () => {
    expect(await buildSite(root, stepsThat('new'))).toBe(0);
    expect(dist()).toEqual(['_headers', 'index.bin', 'index.html', 'release.json']);
    expect(readStamp(root)).toEqual({ inputs: inputsDigest(root), base: '/' });
    expect(listFiles(join(root, '.cache/scratch'))).toEqual([]);
  });

  test('with an error in a table stops before the pages, and leaves everything as it was', async () => {
    await buildSite(root, stepsThat('old'));
    const before = listFiles(join(root, 'content/generated'));
    const record = readFileSync(join(root, 'content/generated/indicators/pm25.json'), 'utf8');
    breakATable();
    const steps = stepsThat('new');
    expect(await buildSite(root, steps)).toBe(1);
    expect(steps.rendered()).toBe(0);
    expect(home()).toBe('old');
    expect(listFiles(join(root, 'content/generated'))).toEqual(before);
    expect(readFileSync(join(root, 'content/generated/indicators/pm25.json'), 'utf8')).toBe(record);
    expect(said.join('\n')).toContain('有错误，没有生成网站；dist/ 保持原样。');
    expect(said.join('\n')).toContain('value 写成：20');
  });

  test('with an error on the first run leaves nothing half-written', async () => {
    breakATable();
    expect(await buildSite(root, stepsThat('new'))).toBe(1);
    expect(
      listFiles(root).filter(
        (path) =>
          !/^(seeds|content\/(?!generated)|\.cache\/(?:disclosures|digests)\.json)/.test(path),
      ),
    ).toEqual([]);
  });

  test.each(['renderPages', 'indexSite'] as const)(
    'whose %s fails leaves the old dist',
    async (step) => {
      await buildSite(root, stepsThat('old'));
      const steps = { ...stepsThat('new'), [step]: () => Promise.reject(new Error('broken')) };
      await expect(buildSite(root, steps)).rejects.toThrow('broken');
      expect(home()).toBe('old');
      expect(listFiles(join(root, '.cache/scratch'))).toEqual([]);
    },
  );

  test('builds the search index while pages are rendered, and waits for both', async () => {
    const said: string[] = [];
    const steps = stepsThat('new');
    const slow = Promise.withResolvers<void>();
    await buildSite(root, {
      ...steps,
      renderPages: async (rendering) => {
        void rendering.meanwhile?.();
        await steps.renderPages(rendering);
        said.push('pages');
        setTimeout(slow.resolve, 20);
      },
      indexSite: async (folder, ...given) => {
        said.push('index begins');
        await slow.promise;
        mkdirSync(join(folder, 'search'), { recursive: true });
        await steps.indexSite(join(folder, 'search'), ...given);
        said.push('index ends');
      },
    });
    expect(said).toEqual(['index begins', 'pages', 'index ends']);
    expect(dist()).toContain('search/index.bin');
    expect(dist()).toContain('index.html');
  });

  test('while which an input is written begins again, and publishes what was checked', async () => {
    const steps = stepsThat('new');
    const seen: string[] = [];
    const text = readFileSync(join(root, AIR), 'utf8');
    expect(
      await buildSite(root, {
        ...steps,
        renderPages: async (rendering) => {
          // Saved after the check, while pages are rendered; put back before the build ends.
          if (seen.length === 0) {
            writeFileSync(join(root, AIR), text.replace('2019,20,', '2019,21,'));
            writeFileSync(join(root, AIR), text);
          }
          seen.push(rendering.inputs!);
          await steps.renderPages(rendering);
        },
      }),
    ).toBe(0);
    expect(seen).toHaveLength(2);
    expect(said.join('\n')).toContain('生成期间有文件被改动，从头再来。');
    expect(readStamp(root)?.inputs).toBe(inputsDigest(root));
  });

  test('while which inputs are written all the time gives up, and leaves the old dist', async () => {
    await buildSite(root, stepsThat('old'));
    const steps = stepsThat('new');
    const building = buildSite(root, {
      ...steps,
      renderPages: async (rendering) => {
        await steps.renderPages(rendering);
        writeFileSync(join(root, AIR), `${readFileSync(join(root, AIR), 'utf8')}\n`);
      },
    });
    await expect(building).rejects.toThrow('生成期间文件一直在改动');
    expect(home()).toBe('old');
  });

  test('whose pages fail ends the search index early, and leaves none of it', async () => {
    await buildSite(root, stepsThat('old'));
    const ended = vi.fn();
    const steps: BuildSteps = {
      ...stepsThat('new'),
      renderPages: async ({ meanwhile }) => {
        void meanwhile?.().catch(() => undefined);
        throw new Error('broken');
      },
      indexSite: (folder, _, { signal }) =>
        new Promise((_done, fail) => {
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'half.bin'), 'half');
          signal.addEventListener('abort', () => {
            ended();
            fail(new Error('ended'));
          });
        }),
    };
    await expect(buildSite(root, steps)).rejects.toThrow('broken');
    expect(ended).toHaveBeenCalledOnce();
    expect(home()).toBe('old');
    expect(listFiles(join(root, '.cache/scratch'))).toEqual([]);
  });

  test.each([
    ['ends well', 0],
    ['has an error in a table', 1],
  ])('that %s renders with what it had loaded, if at all, and ends it', async (_, status) => {
    if (status !== 0) breakATable();
    const end = vi.fn(() => Promise.resolve());
    const loaded = { run: () => Promise.resolve(), end };
    const steps = stepsThat('new');
    const renderPages = vi.fn(steps.renderPages);
    expect(await buildSite(root, { ...steps, renderPages, load: () => loaded })).toBe(status);
    expect(end).toHaveBeenCalledOnce();
    expect(renderPages.mock.calls.map(([{ bundler }]) => bundler)).toEqual(
      status === 0 ? [loaded] : [],
    );
  });

  test('is out of date once a seed changes', async () => {
    await buildSite(root, stepsThat('old'));
    breakATable();
    expect(readStamp(root)?.inputs).not.toBe(inputsDigest(root));
  });
});
