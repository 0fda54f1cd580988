import { loadavg } from 'node:os';
import { join } from 'node:path';
import { distOf, PROJECT } from '#scripts/disk/project.ts';
import { listFiles, readOwn, remove, writeFile } from '#scripts/disk/files.ts';
import { step } from '#scripts/terminal/progress.ts';
import { costRow, round } from './cost-row.ts';
import { installEleventy, runEleventy } from './eleventy.ts';
import { measure, type Cost } from './measure.ts';
import { medianOf } from './median.ts';
import { makeProject } from './bench-project.ts';

export interface BuildBench {
  documents: number;
  seed: number;
  /** How often each way is measured. */
  runs: number;
  /** Measure a build after one document changed, and one after nothing did, too. */
  edit: boolean;
}

/**
 * Builds a site of made-up documents, as `npm run build` does, in turn with Eleventy rendering the same Markdown bare:
 *
 *   pages   nothing kept from before, all but the search index
 *   whole   the same with it
 *   edit    one document changed since
 *   same    nothing changed since
 */
export async function runBuildBench(
  root: string,
  { documents, seed, runs, edit }: BuildBench,
): Promise<number> {
  const bench = join(root, '.cache', 'bench');
  const project = join(bench, 'project');
  const texts = join(project, 'content', 'disclosures');
  remove(bench);
  await step('准备 Eleventy', () => installEleventy(root));
  await step('造文件', () => makeProject(root, project, documents, seed));
  const kept = ['.cache', 'dist', 'content/generated'];
  const build = () => measure([join(PROJECT, 'scripts', 'build.ts'), '--site', project], root);
  const afresh = () => {
    for (const folder of kept) remove(join(project, folder));
  };
  const ways: Record<string, () => Promise<Cost>> = {
    pages: () => {
      afresh();
      return measure([join(PROJECT, 'scripts', 'bench', 'build-once.ts'), project], root);
    },
    Eleventy: () => {
      remove(join(bench, 'eleventy'));
      return runEleventy(root, texts, join(bench, 'eleventy'));
    },
    whole: () => {
      afresh();
      return build();
    },
    ...(edit && {
      edit: () => {
        changeOne(texts);
        return build();
      },
      same: build,
    }),
  };
  const costs = new Map(Object.keys(ways).map((way) => [way, [] as Cost[]]));
  const load = loadavg()[0]!;
  for (let run = 1; run <= runs; run++) {
    for (const [way, measured] of Object.entries(ways))
      costs.get(way)!.push(await step(`${way}，第 ${run}/${runs} 次`, measured));
  }
  const base = medianOf(costs.get('Eleventy')!);
  console.table(
    Object.fromEntries(
      [...costs].map(([way, own]) => {
        const cost = medianOf(own);
        return [
          way,
          {
            ...costRow(cost),
            'time ÷ Eleventy': round(cost.seconds / base.seconds, 2),
            'peak ÷ Eleventy': round(cost.peak / base.peak, 2),
            pages: pagesIn(way === 'Eleventy' ? join(bench, 'eleventy') : distOf(project)),
          },
        ];
      }),
    ),
  );
  console.log(`${documents} documents, medians of ${runs}; load before the first: ${round(load)}`);
  remove(bench);
  return 0;
}

/** Adds a sentence to a document in the middle, another one each time. */
function changeOne(texts: string): void {
  const paths = listFiles(texts);
  const path = join(texts, paths[Math.floor(paths.length / 2)]!);
  writeFile(path, `${readOwn(path)}\n改动之后再加一句${process.hrtime.bigint()}。\n`);
}

function pagesIn(folder: string): number {
  return listFiles(folder).filter((path) => path.endsWith('.html')).length;
}
