import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Failure, runCommand } from './terminal/command.ts';
import { checkProject } from './pipeline/pipeline.ts';
import { readOriginals } from './pipeline/originals.ts';
import type { Site } from './pipeline/pipeline-site.ts';
import { checkLocators } from '#domain/proof/check-locators.ts';
import { compareProblems } from '#domain/problems/problem.ts';
import { checkOriginals, type OriginalsCheck } from './import/disclosure/check-originals.ts';
import { elapsed } from './terminal/progress.ts';
import { exists } from './disk/files.ts';
import { REPORT_FORMATS, type ReportFormat } from './terminal/report-formats.ts';
import { countLine, printProblems, stops } from './terminal/report.ts';

await runCommand({
  help: `
npm run check [-- --format text] [--originals 文件夹]

检查 seeds/ 里的表格和 content/ 里的文件，列出所有问题：在哪个文件、第几行、为什么、怎么办。
只检查，不改动任何文件。有错误时退出码是 1；只有提示时是 0。

选项：
  --originals 文件夹  用原网页的文字核对定位词（locator）：摘编里的每个数据、每件计划事项，在原文里正好有一处。
                    文件夹里放 .txt 文件，文件名是公开信息的编号，或者以发布日期开头（2020-01-01-….txt）。
                    核对时不计空白和全角半角的不同。没有原文的文件会列出来
  --format text     给人看（默认）
  --format json     给程序用：问题、代码、位置、说明
  --format github   GitHub、Gitea 的流水线用：在改动的行旁边标出问题
  --format gitlab   GitLab 的流水线用：代码质量报告（Code Quality）
`,
  options: { format: { type: 'string', default: 'text' }, originals: { type: 'string' } },
  run: async ({ root, values: { format, originals } }) => {
    const began = performance.now();
    if (format !== 'text' && !Object.hasOwn(REPORT_FORMATS, format))
      throw new Failure(
        `--format 只能写 text、${Object.keys(REPORT_FORMATS).join('、')}，不能写 ${format}。`,
      );
    const { value, problems: found } = checkProject(root);
    const originalsCheck = await checkOriginals(root, value.disclosures);
    const located = originals ? locate(resolve(originals), value) : undefined;
    const problems = [
      ...found,
      ...originalsCheck.problems,
      ...(located?.check.problems ?? []),
    ].sort(compareProblems);
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
    const said = originalsLine(originalsCheck);
    if (said) console.log(said);
    if (located) console.log(locatorLines(located).join('\n'));
    if (problems.length === 0) console.log(countLine(problems));
    return status;
  },
});

/** How many texts were compared with the files that they were imported from; empty on a site of digests alone. */
function originalsLine({ same, unread }: OriginalsCheck): string {
  if (same.length + unread.length === 0) return '';
  const lacking =
    unread.length > 0
      ? `；没有原件、无从核对的 ${unread.length} 份：${unread.slice(0, 12).join('、')}${unread.length > 12 ? '……' : ''}`
      : '';
  return `原文：${same.length} 份和 seeds/originals/ 里的原件逐字一致（更正除外）${lacking}。`;
}

/** Seeks the locators in the texts of a folder. */
function locate(folder: string, { seeds, disclosures: records }: Site) {
  const disclosures = records.map(({ disclosure }) => disclosure);
  if (!exists(folder))
    throw new Failure(`没有文件夹 ${folder}。--originals 后面写放着原文的文件夹。`);
  const { texts, strangers } = readOriginals(folder, disclosures);
  return { check: checkLocators(seeds, disclosures, texts), read: [...texts.keys()], strangers };
}

function locatorLines({ check, read, strangers }: ReturnType<typeof locate>): string[] {
  const { found, lacking, unread, problems } = check;
  const wrong = problems.filter(({ code }) => code === 'locator-not-unique').length;
  return [
    `定位词：${found} 个在原文里正好找到一处，${wrong} 个不对，${problems.length - wrong} 个在原网页上标不出来，${lacking} 行有原文而没有写定位词。`,
    `读了原文的文件：${read.join('、') || '没有'}。`,
    ...(unread.length > 0 ? [`没有原文、无从核对的文件：${unread.join('、')}。`] : []),
    ...(strangers.length > 0 ? [`不知道属于哪份文件：${strangers.join('、')}。`] : []),
  ];
}
