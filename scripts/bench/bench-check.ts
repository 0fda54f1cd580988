import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '#scripts/terminal/command.ts';
import { remove } from '#scripts/disk/files.ts';
import { step } from '#scripts/terminal/progress.ts';
import { makeProject } from './bench-project.ts';

/** Checks a project of made-up documents in a process of its own, as `npm run check` does. */
export async function runCheckBench(
  root: string,
  { documents, seed }: { documents: number; seed: number },
): Promise<number> {
  const bench = join(root, '.cache', 'bench');
  const project = join(bench, 'project');
  remove(bench);
  const { characters } = await step('造文件', () => makeProject(root, project, documents, seed));
  const { seconds, cpu, peak, found } = await step('检查', () => checkOnce(project));
  console.table({
    documents,
    'characters a document': Math.round(characters / documents),
    'check, s': seconds,
    'check, s of the processor': cpu,
    'check, peak MB': peak,
    'problems found': found,
  });
  remove(bench);
  return 0;
}

function checkOnce(project: string): Record<'seconds' | 'cpu' | 'peak' | 'found', number> {
  const program = join(import.meta.dirname, 'check-once.ts');
  const run = spawnSync(process.execPath, [program, project], { encoding: 'utf8' });
  if (run.status !== 0) throw new Failure(`检查没有做完：\n${run.stderr}`);
  return JSON.parse(run.stdout) as ReturnType<typeof checkOnce>;
}
