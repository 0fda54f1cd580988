import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listFiles } from '#scripts/disk/files.ts';
import { checkProject, runPipeline, writeGenerated } from '#scripts/pipeline/pipeline.ts';
import { readSources } from '#scripts/pipeline/sources.ts';

/** Made-up figures of three indicators, each in a table of its own; they cite no document. */
const SITE = {
  'seeds/themes.csv': 'id,name\nriver,河流\n',
  'seeds/areas.csv': 'id,name\nvale,谷地\n',
  'seeds/sources.csv': 'id,title,licence\nset,河流调查,开放许可\n',
  'seeds/indicators.csv': `id,name,theme,unit,decimals,direction,sources,dimensions,definition
flow,流量,river,吨,0,higher,set,,水的多少
depth,水深,river,米,0,higher,set,岸,水的深浅
share,占比,river,%,1,higher,set,,流量比水深
`,
  'seeds/observations/depth.csv':
    'indicator,area,period,岸,value\ndepth,vale,2019,,4\ndepth,vale,2020,左,5\n',
  // The last value is out of line, which is said each time.
  'seeds/observations/flow.csv':
    'indicator,area,period,value\nflow,vale,2018,7\nflow,vale,2019,8\nflow,vale,2020,900\n',
  'seeds/observations/more.csv': 'indicator,area,period,value\nshare,vale,2019,3\n',
};
const FLOW = 'seeds/observations/flow.csv';
const INDICATORS = 'seeds/indicators.csv';
const reversed = (table: string) => {
  const [header = '', ...rows] = table.trim().split('\n');
  return `${[header, ...rows.reverse()].join('\n')}\n`;
};

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const change = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toMatch(from);
  write(file, text.replace(from, to));
};
/** Checks and writes as a build does. */
const build = () => {
  const { value, problems, memory } = checkProject(root, { remember: true });
  writeGenerated(root, value, { memory });
  const folder = join(root, 'content/generated');
  const files = listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
  return { problems, counts: value.counts, files, standing: [...value.standing.keys()].sort() };
};
/** What a build of the same says that remembers nothing. */
const clean = () => {
  for (const folder of ['.cache', 'content']) rmSync(join(root, folder), { recursive: true });
  return build();
};
const ALL = ['depth', 'flow', 'share'];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  for (const [file, text] of Object.entries(SITE)) write(file, text);
  build();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('a second build reads no table of values, and says and writes the same', () => {
  const { standing, ...second } = build();
  expect(standing).toEqual(ALL);
  expect(second.problems.map(({ code, file }) => [code, file])).toContainEqual([
    'value-out-of-line',
    FLOW,
  ]);
  expect(clean()).toMatchObject(second);
});

test('a check without a build says the same, and how many values there are', () => {
  const { value, problems } = checkProject(root);
  const fresh = runPipeline(readSources(root));
  expect(problems).toEqual(fresh.problems);
  expect(value.counts).toEqual(fresh.value.counts);
  expect(value.records.indicators.map(({ observations }) => observations.length)).toEqual([
    3, 2, 1,
  ]);
});

describe('what stands after', () => {
  test.each<[string, () => void, string[]]>([
    ['a changed value', () => change(FLOW, ',8\n', ',9\n'), ['depth', 'share']],
    ['a value with an error', () => change(FLOW, ',8\n', ',many\n'), ['depth', 'share']],
    ['a table taken away', () => rmSync(join(root, FLOW)), ['depth', 'share']],
    [
      'a table renamed',
      () => renameSync(join(root, FLOW), join(root, 'seeds/observations/zz.csv')),
      ['depth', 'share'],
    ],
    ['a table written again with the same text', () => write(FLOW, SITE[FLOW]), ALL],
    ['another unit', () => change(INDICATORS, '吨', '千克'), ['depth', 'share']],
    ['another order of the indicators', () => write(INDICATORS, reversed(SITE[INDICATORS])), ALL],
    ['an indicator taken away', () => change(INDICATORS, /flow.*\n/, ''), ['depth', 'share']],
    ['a new dimension of one indicator', () => change(INDICATORS, 'set,岸', 'set,岸;底'), []],
    ['an indicator without data sources', () => change(INDICATORS, 'set,,水的', ',,水的'), []],
    ['another name of an area', () => change('seeds/areas.csv', '谷地', '河谷'), []],
    [
      'a generated file changed by hand',
      () => change('content/generated/indicators/flow.json', '900', '9'),
      ['depth', 'share'],
    ],
    ['other code', () => vi.stubEnv('GONGKAI_URL', 'https://example.org'), []],
    [
      'a row of the same indicator in another table',
      () => write('seeds/observations/zz.csv', 'indicator,area,period,value\nflow,vale,2020,9\n'),
      ['depth', 'share'],
    ],
    [
      'a row of another indicator in the same table',
      () => change(FLOW, 'flow,vale,2019,8\n', 'flow,vale,2019,8\nshare,vale,2020,4\n'),
      ['depth'],
    ],
    [
      'a formula that names two of them',
      () =>
        write(
          'seeds/observations/more.csv',
          'indicator,area,period,value,status,formula\nshare,vale,2019,,derived,"ratio(flow,depth)"\n',
        ),
      [],
    ],
  ])('%s', (_, happens, expected) => {
    happens();
    const { standing, ...after } = build();
    expect(standing).toEqual(expected);
    const again = build();
    expect(again).toMatchObject(after);
    const { standing: none, ...anew } = clean();
    expect(none).toEqual([]);
    expect(after).toEqual(anew);
  });
});

test('a table with an error is read until it has none', () => {
  change(FLOW, ',8\n', ',many\n');
  build();
  expect(build().standing).toEqual(['depth', 'share']);
});
