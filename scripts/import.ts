import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { disclosureFields } from '#domain/disclosures/disclosure-schema.ts';
import type { FieldMeta } from '#domain/files/content-field.ts';
import { Failure, runCommand } from './terminal/command.ts';
import type { RecordFields } from '#scripts/import/extract/extract.ts';
import { handedFiles } from './import/original/handed-files.ts';
import { importOpenSdg } from './import/open-sdg/import-open-sdg.ts';
import type { DatePrecision } from './import/sheet/read-period.ts';
import { importDocuments } from './import/disclosure/import-documents.ts';
import { exists } from './disk/files.ts';
import { PROJECT } from './disk/project.ts';
import { printProblems, stops } from './terminal/report.ts';

/** Fields that are lists of maps have no option; they are written by hand. */
const FIELDS = Object.keys(disclosureFields.omit({ attachments: true }).shape);
const optionOf = (field: string) => field.replaceAll('_', '-');
const titleOf = (field: string) =>
  (
    disclosureFields.shape[
      field as keyof typeof disclosureFields.shape
    ].meta() as unknown as FieldMeta
  ).title;

/** What may be behind --dates. */
const PRECISIONS: Record<string, DatePrecision> = { 年: 'year', 月: 'month', 日: 'day' };

/** Not among what a site installs: `scripts/bootstrap.mjs` adds it before the first import. */
const PDF_TABLES = join(PROJECT, 'node_modules', 'pdfjs-dist', 'cmaps');

await runCommand({
  takesWords: true,
  help: `
npm run import -- 文件或文件夹…  [选项]
npm run import -- --from open-sdg 文件夹 --site 网站的文件夹

把原始文件变成公开信息：读出信息记录、标题、章节、表格、图片，写进 content/disclosures/年份/编号.md，
原件存一份在 seeds/originals/。能导入的有：
  .docx；.doc、.wps、.rtf（电脑上装有 LibreOffice 时）；另存的网页；Markdown（连同旁边的图片）；
  从网页复制的文本，编码不限（UTF-8、GB18030、UTF-16）；
  .pdf、.ofd（文字只供阅读和搜索，网页会说明）；以上文件的文件夹。
  .xlsx、.csv 数据表：表头写 指标、区域、时间、数值、单位、来源、章节、引文，逐行核对以后接在
  seeds/observations/ 里；已经有的不重复，数值不同的不改动，通不过的逐行说明。
  名录（seeds/registers.csv）的表：表头和名录各列的名称一样，新的行接在那个名录后面。
文件是什么，看内容，不看后缀名。

写入以前逐字核对：网页上的文字必须和原文一字不差（空白不计），不到 100% 就不写，并指出第一处不同。
再导入一次同样的文件，什么也不变；原件改了，先列出哪里不同，加 --force 才覆盖；您改过的信息记录会保留。

--from open-sdg：取 Open SDG 的数据文件夹（data/indicator_*.csv 和 meta/*.md），写成网站的表格：指标、数据、来源。
有一处错误就什么也不写；列出的每一处都写明文件、行、列和怎么办。

选项：
  --from open-sdg      从 Open SDG 的数据文件夹导入
  --id 编号            网址用的编号；不写就取文件名
  --dry-run            只看会写什么，不写
  --force              用新的内容覆盖已有的文件
  --hidden             数据表里隐藏的行、列和工作表也收
  --dates 年           数据表里写成“2024/1/1”的时间，指的是 年、月，还是 日
  --publish            数据表也发布成一份公开信息，照表的样子，数据就有了出处；要写 --id、--published-on、--category
  --register 编号      表是哪个名录的；不写就看表头
  --data-source 编号   名录各行的来源（seeds/sources.csv 里的编号），表里没有写的行用它
  --document 编号      版式不是“一行一个数据”的表，数据出自哪份公开信息
  --yes                程序提出的读法看过了，收下它读出的行；不写就在这里问，没有人回答就不收
  --new-reading        已有的读法不合用，重新提出一份
${FIELDS.map((field) => `  --${optionOf(field).padEnd(18)} ${titleOf(field)}`).join('\n')}
`,
  writes: true,
  options: {
    from: { type: 'string' },
    id: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    hidden: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    'new-reading': { type: 'boolean', default: false },
    document: { type: 'string' },
    register: { type: 'string' },
    'data-source': { type: 'string' },
    dates: { type: 'string' },
    ...Object.fromEntries(FIELDS.map((field) => [optionOf(field), { type: 'string' as const }])),
  },
  run: async ({ root, values, positionals }) => {
    if (values.from !== undefined) return importData(root, String(values.from), positionals);
    if (positionals.length === 0)
      throw new Failure('要导入哪个文件？写上文件名，或者加上 --help 看用法。');
    if (!exists(PDF_TABLES))
      throw new Failure('导入用的软件包 pdfjs-dist 没有装。请用 npm run import 导入，它会先装好。');
    const files = handedFiles(positionals);
    const given = givenFields(values as Record<string, string | boolean | undefined>);
    if (files.length > 1 && (given.id || given.title))
      throw new Failure('--id 和 --title 一次只能用于一个文件。');
    const dates = datesOf(values.dates as string | undefined);
    const options = {
      given,
      force: values.force === true,
      dryRun: values['dry-run'] === true,
      hidden: values.hidden === true,
      publish: values.publish === true,
      newReading: values['new-reading'] === true,
      ...(typeof values.document === 'string' && { document: values.document }),
      ...(typeof values.register === 'string' && { register: values.register }),
      ...(typeof values['data-source'] === 'string' && { dataSource: values['data-source'] }),
      confirm: (lines: string[]) => confirmReading(lines, values.yes === true),
      ...(dates && { dates }),
    };
    const { problems, lines } = await importDocuments(root, files, options);
    printProblems(problems);
    console.log(lines.join('\n'));
    return stops(problems) ? 1 : 0;
  },
});

function datesOf(given: string | undefined): DatePrecision | undefined {
  if (given === undefined || Object.hasOwn(PRECISIONS, given)) return PRECISIONS[given ?? ''];
  throw new Failure(`--dates 只能写 年、月 或 日，不能写 ${given}。`);
}

/** Data of others, in their own form. */
function importData(root: string, from: string, [folder]: string[]): number {
  if (from !== 'open-sdg') throw new Failure(`--from 只能写 open-sdg，不能写 ${from}。`);
  if (!folder) throw new Failure('要导入哪个文件夹？写上文件夹名，或者加上 --help 看用法。');
  const { problems, indicators, values } = importOpenSdg(root, folder);
  printProblems(problems);
  if (stops(problems)) {
    console.log('有错误，什么也没有写。');
    return 1;
  }
  console.log(`写入了 ${indicators} 个指标、${values} 个数据。`);
  return 0;
}

/** Shows the first rows of a reading and asks whether they are right; a piped answer counts like a typed one. */
async function confirmReading(lines: string[], yes: boolean): Promise<boolean> {
  console.log(lines.join('\n'));
  if (yes) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const closed = new Promise<string>((end) => terminal.once('close', () => end('')));
    const answer = terminal.question('这样读对吗？对就输入 是，别的都当作不对：');
    return /^(?:是|对|y|yes)$/i.test((await Promise.race([answer, closed])).trim());
  } finally {
    terminal.close();
  }
}

function givenFields(values: Record<string, string | boolean | undefined>): RecordFields {
  const given: RecordFields = {};
  for (const field of [...FIELDS, 'id']) {
    const value = values[optionOf(field)];
    if (typeof value === 'string') given[field] = value;
  }
  return given;
}
