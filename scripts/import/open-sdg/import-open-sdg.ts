import { join } from 'node:path';
import { problem } from '#domain/problems/catalogue/index.ts';
import { compareProblems, type Problem } from '#domain/problems/problem.ts';
import { Failure } from '#scripts/terminal/command.ts';
import { decode } from '#scripts/disk/decode.ts';
import { exists, listFiles, readBytes, readOwn } from '#scripts/disk/files.ts';
import { writeAll } from '#scripts/disk/journal.ts';
import { stops } from '#scripts/terminal/report.ts';
import { readOpenSdgMeta } from './open-sdg-meta.ts';
import { openSdgSeeds, type OpenSdgIndicator } from './open-sdg-site.ts';
import { readOpenSdgTable } from './open-sdg-table.ts';

/** What a folder came to. */
export interface OpenSdgImport {
  problems: Problem[];
  indicators: number;
  values: number;
}

/**
 * Takes an Open SDG data folder into the tables of a site: every indicator of `meta/`, with the values of
 * `data/indicator_*.csv`. An error anywhere leaves the site as it is.
 */
export function importOpenSdg(root: string, folder: string): OpenSdgImport {
  const names = (part: string, ending: RegExp) =>
    listFiles(join(folder, part)).filter((name) => ending.test(name));
  const metas = names('meta', /^[^/]+\.(?:md|ya?ml|csv)$/i);
  const tables = names('data', /^[^/]+\.csv$/);
  if (metas.length === 0 || tables.length === 0)
    throw new Failure(`${folder} 不是 Open SDG 的数据文件夹：里面要有 data/ 和 meta/。`);
  const problems: Problem[] = [];
  const known = new Map(tables.map((name) => [idOf(name), name]));
  const indicators = metas.flatMap((name): OpenSdgIndicator[] => {
    const [id, file] = [idOf(name), `meta/${name}`];
    const text = textOf(folder, file, problems);
    if (text === undefined) return [];
    const meta = readOpenSdgMeta(text, file, id);
    problems.push(...meta.problems);
    const data = known.get(id);
    known.delete(id);
    if (!data) {
      const wanted = `data/indicator_${id}.csv`;
      problems.push(problem('open-sdg-no-data', { file, line: 0, column: 0 }, { wanted }));
      return [{ id, meta: meta.value, table: { rows: [], dimensions: [], unit: '' } }];
    }
    const rows = textOf(folder, `data/${data}`, problems);
    if (rows === undefined) return [];
    const table = readOpenSdgTable(rows, `data/${data}`);
    problems.push(...table.problems);
    return [{ id, meta: meta.value, table: table.value }];
  });
  for (const [id, name] of known) {
    const place = { file: `data/${name}`, line: 0, column: 0 };
    problems.push(problem('open-sdg-no-meta', place, { wanted: `meta/${id}.md` }));
  }
  problems.sort(compareProblems);
  if (!stops(problems)) {
    const files = openSdgSeeds(indicators, licenceOf(folder));
    const gone = listFiles(join(root, 'seeds/observations'))
      .map((name) => `seeds/observations/${name}`)
      .filter((path) => !files.has(path));
    writeAll(root, files, gone);
  }
  const values = indicators.reduce((sum, { table }) => sum + table.rows.length, 0);
  return { problems, indicators: indicators.length, values };
}

const idOf = (name: string) =>
  name
    .replace(/\.\w+$/, '')
    .replace(/^indicator_/, '')
    .toLowerCase();

function textOf(folder: string, file: string, problems: Problem[]): string | undefined {
  const { text, encoding, broken } = decode(readBytes(join(folder, file)));
  const place = { file, line: 0, column: 0, ...broken };
  if (encoding || text === undefined) problems.push(problem('wrong-encoding', place, { encoding }));
  return text;
}

/** The licence of the data, where the folder names the one that most offices use. */
function licenceOf(folder: string): { name: string; url: string } {
  const text = exists(join(folder, 'LICENSE')) ? (readOwn(join(folder, 'LICENSE')) ?? '') : '';
  return /open government licence/i.test(text)
    ? {
        name: 'Open Government Licence v3.0',
        url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      }
    : { name: '', url: '' };
}
