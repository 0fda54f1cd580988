import { performance } from 'node:perf_hooks';
import { runCommand } from './command.ts';
import { checkProject } from './pipeline.ts';
import { elapsed } from './progress.ts';
import { countLine, printProblems, stops } from './report.ts';

await runCommand({
  help: `
npm run check

检查 seeds/ 里的表格和 content/ 里的文件，列出所有问题：在哪个文件、第几行、为什么、怎么办。
只检查，不改动任何文件。有错误时退出码是 1；只有提示时是 0。
`,
  run: ({ root }) => {
    const began = performance.now();
    const { value, problems } = checkProject(root);
    printProblems(problems);
    const { tables, observations, disclosures, others } = value.counts;
    console.log(
      `检查了 ${tables} 张表（${observations} 个数据）、${disclosures} 份公开信息、${others} 篇文章和页面，用时 ${elapsed(began)}。`,
    );
    if (problems.length === 0) console.log(countLine(problems));
    return stops(problems) ? 1 : 0;
  },
});
