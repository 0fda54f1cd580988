import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  FACTS,
  LEDGER_AFTER,
  LEDGER_BEFORE,
  PROGRAM_FOLDER,
  type PageLedger,
  type RenderProgress,
} from '../src/domain/page-ledger.ts';
import { SITE_FOLDER } from '../src/domain/site-config-file.ts';
import { codeDigest } from './code-digest.ts';
import { Failure } from './command.ts';
import { linkTo, readOwn, remove, writeFile } from './files.ts';
import { locked } from './lock.ts';
import { keepPages, readLedger, writeLedger } from './page-ledger.ts';
import type { Tell } from './progress.ts';
import { programKey } from './program-key.ts';
import { PROJECT } from './project.ts';
import { siteConfig } from './site-config.ts';

/** Astro as a program of its own: it shares nothing with the scripts but files. */

const ENVIRONMENT = { ASTRO_TELEMETRY_DISABLED: '1' };

const ASTRO = join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');

function start(
  root: string,
  args: string[],
  shown: boolean,
  settings: Record<string, string> = {},
): ChildProcess {
  const guard = ['--import', new URL('end-with-parent.ts', import.meta.url).href];
  const env = { ...process.env, ...ENVIRONMENT, ...settings, [SITE_FOLDER]: root };
  lendPackages(root);
  return spawn(process.execPath, [...(shown ? [] : guard), ...args], {
    cwd: PROJECT,
    env,
    stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['pipe', 'pipe', 'pipe', 'ipc'],
  });
}

/** Renders all pages into a folder. */
export const renderPages = (root: string, outDir: string): Promise<void> => render(root, outDir);

/**
 * Renders into a folder what changed since the last build, and puts the rest of the last site beside it.
 *
 * @param last the folder of the last site, which stays as it is
 */
export async function renderChanges(
  root: string,
  outDir: string,
  last: string,
  tell?: Tell,
): Promise<void> {
  const ledger = join(root, '.cache', 'pages.json');
  const [given, made] = [`${outDir}.before.json`, `${outDir}.after.json`];
  const before = readLedger(ledger, last, codeDigest(root));
  try {
    writeFile(given, JSON.stringify(before));
    await render(root, outDir, { [LEDGER_BEFORE]: given, [LEDGER_AFTER]: made }, tell);
    const after = JSON.parse(readOwn(made) ?? '') as PageLedger;
    keepPages(before, after, last, outDir);
    writeLedger(ledger, after, outDir);
  } finally {
    for (const file of [given, made]) remove(file);
  }
}

/** Sites in folders of their own are rendered by the same project, whose scratch files are for one at a time. */
const RENDERING = join(PROJECT, '.cache', 'rendering.json');

const render = (...asked: Parameters<typeof renderAlone>): Promise<void> =>
  locked(RENDERING, () => renderAlone(...asked));

const RENDERER = join(PROJECT, 'src', 'render-pages.ts');
/**
 * It clears its memory itself when it knows what there is to render. For what is young each of its threads would keep
 * three times 16 MB: half of that takes no longer and 200 MB less.
 */
const WITH_CARE = ['--expose-gc', '--max-semi-space-size=8'];

/** Astro bundles the program that renders, unless the one of the last build is still good; then that renders. */
async function renderAlone(
  root: string,
  outDir: string,
  settings: Record<string, string> = {},
  tell?: Tell,
): Promise<void> {
  const program = join(root, '.cache', 'program');
  const [keyFile, key] = [join(program, 'key'), programKey(root)];
  if (readOwn(keyFile) !== key) {
    remove(program);
    await run(root, [ASTRO, 'build', '--outDir', outDir], { [PROGRAM_FOLDER]: program });
    writeFile(keyFile, key);
  }
  const facts = { [FACTS]: join(program, 'facts.json') };
  await run(root, [...WITH_CARE, RENDERER, program, outDir], { ...settings, ...facts }, tell);
}

/** Its own words are shown only when it fails. */
function run(
  root: string,
  args: string[],
  settings: Record<string, string>,
  tell?: Tell,
): Promise<void> {
  return new Promise((done, fail) => {
    const astro = start(root, args, false, settings);
    astro.on('message', (message) => {
      const { rendered, of } = message as RenderProgress;
      tell?.(rendered, of);
    });
    // The pipe closes with this program, however it ends; the other one ends then, too.
    let said = '';
    for (const stream of [astro.stdout, astro.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    astro.on('error', fail);
    astro.on('close', (code) => {
      if (code === 0) done();
      else fail(new Failure(`页面没有生成，dist/ 保持原样。生成程序的原话：\n\n${errorsOf(said)}`));
    });
  });
}

/** What a failed run said from its first error on: warnings and progress before it only hide it. */
function errorsOf(said: string): string {
  const error = said.search(/^.*\[ERROR\]/m);
  return said.slice(Math.max(0, error)).trim();
}

/** Starts the development server; it prints its own address. */
export function startDevServer(
  root: string,
  args: string[],
  settings: Record<string, string>,
): ChildProcess {
  // Astro goes to the background when it takes its caller for a program; this flag keeps it in front.
  return start(root, [ASTRO, 'dev', '--ignore-lock', ...args], true, settings);
}

/** What is rendered runs in the site's `.cache/` and looks for packages from there. */
function lendPackages(root: string): void {
  if (root !== PROJECT) linkTo(join(PROJECT, 'node_modules'), join(root, '.cache', 'node_modules'));
}

/** The path below which the site is served, as environment and configuration say. */
export function configuredBase(root: string): Promise<string> {
  return Promise.resolve(process.env.GONGKAI_BASE ?? siteConfig(root).base ?? '/');
}
