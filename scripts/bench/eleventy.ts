import { join } from 'node:path';
import { measure, type Cost } from './measure.ts';
import { installTool, toolSource } from './tool-folder.ts';

const TOOL = 'eleventy';

/** Installs Eleventy into a folder of its own, when it is not there. */
export function installEleventy(root: string): void {
  installTool(root, TOOL);
}

/** Renders the Markdown of a folder with Eleventy, bare. */
export function runEleventy(root: string, input: string, output: string): Promise<Cost> {
  const program = join(installTool(root, TOOL), 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  const config = join(toolSource(root, TOOL), 'eleventy.config.js');
  const args = [`--config=${config}`, '--input=.', `--output=${output}`, '--quiet'];
  return measure([program, ...args], input);
}
