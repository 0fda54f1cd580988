import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '#scripts/terminal/command.ts';
import { exists, linkFolder, remove } from '#scripts/disk/files.ts';

/** Where a tool's settings, and the packages to install, lie in the project. */
export const toolSource = (root: string, tool: string) => join(root, 'tests', 'bench', tool);

/**
 * Installs what only a benchmark needs into a folder of its own, when it is not there: the project's own packages
 * stay what the site and its tests use.
 *
 * @returns the folder
 */
export function installTool(root: string, tool: string): string {
  const folder = join(root, '.cache', tool);
  if (exists(join(folder, 'node_modules', '.package-lock.json'))) return folder;
  remove(folder);
  linkFolder(toolSource(root, tool), folder);
  const run = spawnSync('npm', ['ci', '--omit=dev'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Failure(`${tool} 没有装好：\n${run.stderr}`);
  return folder;
}
