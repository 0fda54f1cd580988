import { join } from 'node:path';
import { PROBLEM_REPORT } from '#domain/problems/problem.ts';
import { startDevServer } from '#scripts/build/astro.ts';
import { writeDevIndex } from './dev-index.ts';
import { exists, writeIfChanged } from '#scripts/disk/files.ts';
import { watchFolder } from '#scripts/disk/watch-folder.ts';
import { exclusively } from '#scripts/disk/lock.ts';
import { checkProject, writeGenerated } from '#scripts/pipeline/pipeline.ts';
import { countLine, printProblems, stops } from '#scripts/terminal/report.ts';

/** Serves the site while its tables and texts are edited, and checks them after each change. */
export async function serveWhileEditing(
  root: string,
  { port, env = {} }: { port: string | undefined; env?: Record<string, string> },
): Promise<number> {
  await refresh(root);
  for (const folder of ['seeds', 'content']) {
    if (!exists(join(root, folder))) continue;
    watchFolder(join(root, folder), (paths) => {
      if (paths.some((path) => !path.startsWith('generated'))) void refresh(root);
    });
  }
  const server = startDevServer(root, port ? ['--port', port] : [], env);
  const stop = () => server.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise<number>((end) => {
    server.on('close', (code) => {
      setImmediate(() => process.exit());
      end(code ?? 0);
    });
  });
}

/**
 * Runs the pipeline again; the problems go to the terminal and to the page's overlay. With nothing to show yet, even
 * what has errors is shown without its bad rows.
 */
async function refresh(root: string): Promise<void> {
  const { value, problems } = checkProject(root, { remember: true });
  printProblems(problems);
  writeIfChanged(join(root, PROBLEM_REPORT), JSON.stringify({ problems }));
  const keep = stops(problems) && exists(join(root, 'content/generated/indicators.json'));
  if (keep) {
    console.log('有错误，网页保持上一次没有错误时的样子。');
    return;
  }
  const written = await exclusively(root, async () => {
    const files = writeGenerated(root, value, { watched: true });
    await writeDevIndex(root);
    return files;
  });
  const sound = problems.length === 0 ? countLine(problems) : '';
  console.log(`${sound}更新了 ${written} 个文件。`);
}
