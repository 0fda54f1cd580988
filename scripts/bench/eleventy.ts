import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '../command.ts';
import { exists, linkFolder, remove } from '../files.ts';
import { measure, type Cost } from './measure.ts';

/** Its settings, and the packages to install. */
const SOURCE = ['tests', 'bench', 'eleventy'];
const folderOf = (root: string) => join(root, '.cache', 'eleventy');
const programOf = (root: string) =>
  join(folderOf(root), 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');

/** Installs Eleventy into a folder of its own, when it is not there. */
export function installEleventy(root: string): void {
  if (exists(programOf(root))) return;
  remove(folderOf(root));
  linkFolder(join(root, ...SOURCE), folderOf(root));
  const run = spawnSync('npm', ['ci', '--omit=dev'], {
    cwd: folderOf(root),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Failure(`Eleventy 没有装好：\n${run.stderr}`);
}

/** Renders the Markdown of a folder with Eleventy, bare. */
export function runEleventy(root: string, input: string, output: string): Promise<Cost> {
  const config = join(root, ...SOURCE, 'eleventy.config.js');
  const args = [`--config=${config}`, '--input=.', `--output=${output}`, '--quiet'];
  return measure([programOf(root), ...args], input);
}
