import { performance } from 'node:perf_hooks';
import { Failure, runCommand } from './terminal/command.ts';
import { checkProject } from './pipeline/pipeline.ts';
import { elapsed } from './terminal/progress.ts';
import { REPORT_FORMATS, type ReportFormat } from './terminal/report-formats.ts';
import { countLine, printProblems, stops } from './terminal/report.ts';

await runCommand({
  help: `
npm run check [-- --format text]

检查 seeds/ 里的表格和 content/ 里的文件，列出所有问题：在哪个文件、第几行、为什么、怎么办。
只检查，不改动任何文件。有错误时退出码是 1；只有提示时是 0。

选项：
  --format text     给人看（默认）
  --format json     给程序用：问题、代码、位置、说明
  --format github   GitHub、Gitea 的流水线用：在改动的行旁边标出问题
  --format gitlab   GitLab 的流水线用：代码质量报告（Code Quality）
`,
  options: { format: { type: 'string', default: 'text' } },
  run: ({ root, values: { format } }) => {
    const began = performance.now();
    if (format !== 'text' && !Object.hasOwn(REPORT_FORMATS, format))
      throw new Failure(
        `--format 只能写 text、${Object.keys(REPORT_FORMATS).join('、')}，不能写 ${format}。`,
      );
    const { value, problems } = checkProject(root);
    const status = stops(problems) ? 1 : 0;
    if (format !== 'text') {
      console.log(REPORT_FORMATS[format as ReportFormat](problems));
      return status;
    }
    printProblems(problems);
    const { tables, observations, disclosures, others } = value.counts;
    console.log(
      `检查了 ${tables} 张表（${observations} 个数据）、${disclosures} 份公开信息、${others} 篇文章和页面，用时 ${elapsed(began)}。`,
    );
    if (problems.length === 0) console.log(countLine(problems));
    return status;
  },
});
