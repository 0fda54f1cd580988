import { join } from 'node:path';
import { isDate } from '#domain/values/date.ts';
import { severityOf } from '#domain/site/finding.ts';
import { buildIfChanged } from './build/build-if-changed.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { writeIfChanged } from './disk/files.ts';
import { inspectSite } from './inspect/inspect-site.ts';
import { htmlReport } from './inspect/html-report.ts';
import { textReport } from './inspect/text-report.ts';
import { exclusively } from './disk/lock.ts';
import { checkProject } from './pipeline/pipeline.ts';
import { distOf, today } from '#scripts/disk/project.ts';
import { readSettings } from './disk/settings.ts';

const PAGE = '.cache/inspect.html';

await runCommand({
  help: `
npm run inspect [-- --date 2026-01-31 --format text]

像检查人员那样把生成好的网站从头看一遍，列出清单：打不开的链接和附件，空白的、长期不更新的栏目，没有日期的、
日期颠倒的信息，网页标签，页面底部，按标题搜不搜得到，替代文字，个人信息。每一条写明依据和轻重：
单项否决、扣分、提示。只知道第三方转述、没有见过原件的规定和期限，标着“转述”。
有单项否决时退出码是 1。另写一份可以打印的网页：${PAGE}。
网站不是最新的，先生成网站。

选项：
  --date 日期      到哪一天为止看栏目有没有更新（默认今天）
  --format text    给人看（默认）
  --format html    只写出网页的代码
  --format json    给程序用
`,
  options: { date: { type: 'string' }, format: { type: 'string', default: 'text' } },
  run: async ({ root, values }) => {
    const day = values.date ?? today();
    if (!isDate(day)) throw new Failure('--date 要写成 年-月-日，例如 2026-01-31。');
    const formats = ['text', 'html', 'json'];
    if (!formats.includes(values.format))
      throw new Failure(`--format 只能写 ${formats.join('、')}，不能写 ${values.format}。`);
    const { problems } = checkProject(root);
    const site = readSettings(root, [])?.site;
    if (!site) throw new Failure('网站设置有误，先运行 npm run check。');
    const status = await exclusively(root, () =>
      quietly(values.format, () => buildIfChanged(root)),
    );
    if (status !== 0) throw new Failure('网站没有生成，先运行 npm run check。');
    const place = {
      ...(process.env.GONGKAI_URL && { url: process.env.GONGKAI_URL }),
      ...(process.env.GONGKAI_BASE && { base: process.env.GONGKAI_BASE }),
    };
    const found = await inspectSite(distOf(root), { ...site, ...place }, problems, {
      day,
      today: today(),
    });
    const page = htmlReport(found, site.name);
    writeIfChanged(join(root, PAGE), page);
    if (values.format === 'html') console.log(page);
    else if (values.format === 'json') console.log(JSON.stringify(found, null, 2));
    else console.log(`${textReport(found)}\n\n可以打印的清单：${PAGE}`);
    return found.findings.some((finding) => severityOf(finding) === 'veto') ? 1 : 0;
  },
});

/** Programs read this output: nothing else may be printed. */
async function quietly<T>(format: string, work: () => Promise<T>): Promise<T> {
  if (format === 'text') return work();
  const { log } = console;
  console.log = (...words) => console.error(...words);
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
