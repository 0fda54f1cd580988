import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileSize, linkFolder, readOwn, remove, writeFile } from '#scripts/disk/files.ts';
import { step } from '#scripts/terminal/progress.ts';
import { costRow, round } from './cost-row.ts';
import { writeHours } from './hours.ts';
import { measure, type Cost } from './measure.ts';
import { medianOf } from './median.ts';

/**
 * Checks a site with a long series of made-up hourly values, in turn with papaparse alone reading the same file in the
 * same pieces.
 */
export async function runObservationsBench(
  root: string,
  {
    rows: observations = 1_000_000,
    runs,
    seed,
  }: { rows?: number | undefined; runs: number; seed: number },
): Promise<number> {
  const bench = join(root, '.cache', 'bench');
  const project = join(bench, 'project');
  const file = join(project, 'seeds', 'series', 'hours.csv');
  remove(bench);
  linkFolder(
    join(import.meta.dirname, '..', '..', 'tests', 'pipeline', 'small-site', 'input'),
    project,
  );
  await step('造数据', () => describe(project, writeHours(file, observations, seed)));
  const ways: Record<string, string> = {
    'check and aggregate': join(import.meta.dirname, 'check-once.ts'),
    papaparse: join(import.meta.dirname, 'papaparse-once.ts'),
  };
  const costs = new Map<string, Cost[]>(Object.keys(ways).map((way) => [way, []]));
  for (let run = 1; run <= runs; run++) {
    for (const [way, program] of Object.entries(ways)) {
      const target = way === 'papaparse' ? file : project;
      const measured = () => measure([program, target], root);
      costs.get(way)!.push(await step(`${way}，第 ${run}/${runs} 次`, measured));
    }
  }
  const alone = medianOf(costs.get('papaparse')!);
  console.table(
    Object.fromEntries(
      [...costs].map(([way, own]) => {
        const cost = medianOf(own);
        const ratio = round(cost.seconds / alone.seconds, 2);
        return [way, { ...costRow(cost), 'time ÷ papaparse': ratio }];
      }),
    ),
  );
  const size = Math.round((fileSize(file) ?? 0) / 1e6);
  console.log(
    `${observations} rows, ${size} MB; medians of ${runs}; load ${loadavg()[0]!.toFixed(1)}`,
  );
  remove(bench);
  return 0;
}

/** Says in the tables what the series is; the document of the small site represents the one that publishes it. */
function describe(project: string, stations: string): void {
  const areas = join(project, 'seeds', 'areas.csv');
  const own = readOwn(areas)!.trim().split('\n').slice(1);
  const [header = '', ...rows] = stations.split('\n');
  const known = own.map((line) => line.split(',').slice(0, 2).join(','));
  remove(areas);
  writeFile(areas, [header, ...known, ...rows, ''].join('\n'));
  writeFile(
    join(project, 'seeds', 'series.csv'),
    'id,indicator,document,section,quote\nhours,pm25,2021-plan,s1-1,PM2.5平均浓度\n',
  );
}
