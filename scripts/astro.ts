import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { SITE_FOLDER } from '../src/domain/site-config-file.ts';
import { Failure } from './command.ts';
import { linkTo } from './files.ts';
import { PROJECT } from './project.ts';
import { siteConfig } from './site-config.ts';

/** Astro as a program of its own: it shares nothing with the scripts but files. */

const ENVIRONMENT = { ASTRO_TELEMETRY_DISABLED: '1' };

function start(
  root: string,
  args: string[],
  stdio: 'inherit' | 'pipe',
  settings: Record<string, string> = {},
): ChildProcess {
  const bin = join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const guard = ['--import', new URL('end-with-parent.ts', import.meta.url).href];
  const env = { ...process.env, ...ENVIRONMENT, ...settings, [SITE_FOLDER]: root };
  lendPackages(root);
  return spawn(process.execPath, [...(stdio === 'pipe' ? guard : []), bin, ...args], {
    cwd: PROJECT,
    env,
    stdio: [stdio === 'pipe' ? 'pipe' : 'ignore', stdio, stdio],
  });
}

/** Renders the pages into a folder. Astro's own words are shown only when it fails. */
export function renderPages(root: string, outDir: string): Promise<void> {
  return new Promise((done, fail) => {
    const astro = start(root, ['build', '--outDir', outDir], 'pipe');
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
  return start(root, ['dev', '--ignore-lock', ...args], 'inherit', settings);
}

/** What is rendered runs in the site's `.cache/` and looks for packages from there. */
function lendPackages(root: string): void {
  if (root !== PROJECT) linkTo(join(PROJECT, 'node_modules'), join(root, '.cache', 'node_modules'));
}

/** The path below which the site is served, as environment and configuration say. */
export function configuredBase(root: string): Promise<string> {
  return Promise.resolve(process.env.GONGKAI_BASE ?? siteConfig(root).base ?? '/');
}
