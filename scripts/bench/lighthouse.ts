import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installTool, toolSource } from './tool-folder.ts';

const TOOL = 'lighthouse';

/** Measures every page type of the built site as a phone sees it; prints a line each. Exit status 1 below the aims. */
export function runLighthouseBench(root: string): number {
  const packages = join(installTool(root, TOOL), 'node_modules');
  const program = join(toolSource(root, TOOL), 'measure.ts');
  const { status } = spawnSync(process.execPath, [program, packages], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}
