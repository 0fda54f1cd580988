import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { IS_ALONE, IS_PRELOADED, type RenderProgress } from '#render/environment.ts';
import { SITE_FOLDER } from '#domain/site/site-config-file.ts';
import { Failure } from '#scripts/terminal/command.ts';
import { linkTo } from '#scripts/disk/files.ts';
import type { OnProgress } from '#scripts/terminal/progress.ts';
import { PROJECT } from '#scripts/disk/project.ts';

/** Child processes that render: they share nothing with the scripts but files. */

const ENVIRONMENT = { ASTRO_TELEMETRY_DISABLED: '1' };

export const ASTRO = join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');

export function startProcess(
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

/**
 * Runs a program to its end. Its own words are shown only when it fails.
 *
 * @param beside when this is over, however it ends, the child process gets a message that it is alone
 * @throws {Failure} with them
 */
export function run(
  root: string,
  args: string[],
  settings: Record<string, string>,
  { beside, onProgress }: { beside?: Promise<unknown>; onProgress?: OnProgress | undefined } = {},
): Promise<void> {
  const program = startProcess(root, args, false, settings);
  const tellAlone = () => tell(program, IS_ALONE);
  beside?.then(tellAlone, tellAlone);
  return ended(program, onProgress);
}

/** A child process that loads its modules, and then waits for the message that starts its work. */
export interface Preloaded {
  /**
   * Starts its work and waits for the end.
   *
   * @throws {Failure} with its own words, when it fails or failed to load
   */
  run(): Promise<void>;
  /** Ends it, wherever it is. */
  end(): Promise<void>;
}

export class PreloadedProcess implements Preloaded {
  readonly #process: ChildProcess;
  readonly #end: Promise<void>;

  constructor(root: string, args: string[], settings: Record<string, string>) {
    this.#process = startProcess(root, args, false, { ...settings, [IS_PRELOADED]: 'yes' });
    this.#end = ended(this.#process);
    // Asked for by `run`, if at all.
    this.#end.catch(() => undefined);
  }

  run(): Promise<void> {
    tell(this.#process, 'start');
    return this.#end;
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill();
    await once(this.#process, 'close');
  }
}

/**
 * Sends a message to a child process that may end at this moment: a pipe that it has closed already is no error of the
 * build, and what it ended with is told by `ended`.
 */
function tell(program: ChildProcess, message: string): void {
  if (program.connected) program.send(message, () => undefined);
}

function ended(program: ChildProcess, onProgress?: OnProgress): Promise<void> {
  return new Promise((done, fail) => {
    program.on('message', (message) => {
      const { rendered, of } = message as RenderProgress;
      onProgress?.(rendered, of);
    });
    // The pipe closes with this program, however it ends; the other one ends then, too.
    let said = '';
    for (const stream of [program.stdout, program.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    program.on('error', fail);
    program.on('close', (code) => {
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

/** What is rendered runs in the site's `.cache/` and looks for packages from there. */
function lendPackages(root: string): void {
  if (root !== PROJECT) linkTo(join(PROJECT, 'node_modules'), join(root, '.cache', 'node_modules'));
}
