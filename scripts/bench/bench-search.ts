import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '#scripts/terminal/command.ts';
import {
  exists,
  fileSize,
  linkFolder,
  listFiles,
  readBytes,
  readOwn,
  remove,
  writeFile,
} from '#scripts/disk/files.ts';
import { step } from '#scripts/terminal/progress.ts';
import { distOf } from '#scripts/disk/project.ts';
import { Corpus } from './corpus.ts';
import { PlainScan } from './plain-scan.ts';
import { randomFrom } from './random.ts';
import { searchInBrowser } from './search-browser.ts';

interface Options {
  documents: number;
  queries: number;
  seed: number;
}

/**
 *   corpus ─▶ index (a process) ─▶ index again after one change ─▶ queries in a browser ─▶ table
 *      └────▶ plain scan ───────────────────────────────────────────────┘
 */
export async function runSearchBench(root: string, { documents, queries, seed }: Options) {
  if (!exists(join(distOf(root), 'search', 'index.html')))
    throw new Failure('dist/ 里没有网站，先运行 npm run build。');
  const project = join(root, '.cache', 'bench', 'project');
  const site = join(root, '.cache', 'bench', 'site');
  remove(join(root, '.cache', 'bench'));
  const random = randomFrom(seed);
  const scan = new PlainScan();
  const last = await step('造文件', () => makeCorpus(root, project, scan, documents, random));
  linkFolder(join(distOf(root), 'assets'), join(site, 'assets'));
  for (const file of ['search/index.html', 'search/simplified.json', 'preferences.js', 'icon.svg'])
    writeFile(join(site, file), readBytes(join(distOf(root), file)));
  const answers = JSON.parse(readOwn(join(distOf(root), 'search/answers.json'))!) as object;
  // Synonyms would find more than the plain scan.
  writeFile(join(site, 'search/answers.json'), JSON.stringify({ ...answers, synonyms: [] }));

  const whole = await step('建立索引', () => indexOnce(site, project));
  const size = listFiles(join(site, 'search'));
  const bytes = size.reduce((sum, path) => sum + fileSize(join(site, 'search', path))!, 0);
  writeFile(last.file, `${last.text}\n最后添上的一句。\n`);
  const again = join(root, '.cache', 'bench', 'again');
  const one = await step('改一份再建', () => indexOnce(again, project));
  const asked = Array.from({ length: queries }, () => scan.draw(random));
  const found = await step('搜索', () => searchInBrowser(site, asked, scan));
  console.table({
    documents,
    'index, s': round(whole.seconds),
    'index, peak MB': round(whole.peak / 1e6),
    'index, MB on disk': round(bytes / 1e6),
    'index, files': size.length,
    'one changed, s': round(one.seconds),
    'one changed, peak MB': round(one.peak / 1e6),
    ...found,
  });
  remove(join(root, '.cache', 'bench'));
  return 0;
}

function makeCorpus(
  root: string,
  project: string,
  scan: PlainScan,
  count: number,
  random: () => number,
) {
  const folder = join(root, 'content', 'disclosures');
  const texts = listFiles(folder).map((path) => readOwn(join(folder, path))!);
  const corpus = new Corpus(texts, random);
  let last = { file: '', text: '' };
  for (let number = 0; number < count; number++) {
    const { path, text } = corpus.document(number);
    last = { file: join(project, 'content', 'disclosures', path), text };
    writeFile(last.file, text);
    scan.add(text, `content/disclosures/${path}`);
  }
  return last;
}

function indexOnce(site: string, project: string): { seconds: number; peak: number } {
  const program = join(import.meta.dirname, 'index-once.ts');
  const run = spawnSync(process.execPath, [program, site, project], { encoding: 'utf8' });
  if (run.status !== 0) throw new Failure(`索引没有建成：\n${run.stderr}`);
  return JSON.parse(run.stdout) as { seconds: number; peak: number };
}

const round = (value: number) => Math.round(value * 10) / 10;
