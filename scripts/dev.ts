import { join } from 'node:path';
import { startDevServer } from './astro.ts';
import { runCommand } from './command.ts';
import { writeDevIndex } from './dev-index.ts';
import { exists, watchFolder } from './files.ts';
import { checkProject, writeGenerated } from './pipeline.ts';
import { countLine, printProblems, stops } from './report.ts';

await runCommand({
  help: `
npm run dev [-- --port 4321]

边改边看：改了表格或文件，网页马上更新，问题列在这里。
有错误时网页保持上一次没有错误时的样子。

选项：
  --port 端口   网页的端口（默认 4321，被占用时用下一个）
`,
  options: { port: { type: 'string' } },
  run: async ({ root, values }) => {
    await refresh(root);
    for (const folder of ['seeds', 'content']) {
      if (!exists(join(root, folder))) continue;
      watchFolder(join(root, folder), (paths) => {
        if (paths.some((path) => !path.startsWith('generated'))) void refresh(root);
      });
    }
    const server = startDevServer(root, values.port ? ['--port', values.port] : []);
    const stop = () => server.kill();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    return new Promise<number>((end) => {
      server.on('close', (code) => {
        setImmediate(() => process.exit());
        end(code ?? 0);
      });
    });
  },
});

/** Runs the pipeline again. With nothing to show yet, even what has errors is shown without its bad rows. */
async function refresh(root: string): Promise<void> {
  const { value, problems } = checkProject(root);
  printProblems(problems);
  const keep = stops(problems) && exists(join(root, 'content/generated/indicators.json'));
  if (keep) {
    console.log('有错误，网页保持上一次没有错误时的样子。');
    return;
  }
  const written = writeGenerated(root, value, true);
  await writeDevIndex(root);
  const sound = problems.length === 0 ? countLine(problems) : '';
  console.log(`${sound}更新了 ${written} 个文件。`);
}
