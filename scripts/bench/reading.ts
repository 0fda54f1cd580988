import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Reads the labelled documents of the tests and says how far the reading agrees with a person's. */
export function runReadingBench(root: string): number {
  const program = join(root, 'tests', 'reading', 'report.ts');
  return spawnSync(process.execPath, [program], { stdio: 'inherit' }).status ?? 1;
}
