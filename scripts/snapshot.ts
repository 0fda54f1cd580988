import { join } from 'node:path';
import Papa from 'papaparse';
import type { DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import {
  PUBLISHED_DOCUMENTS,
  readPublishedDocuments,
} from '#domain/tables/addresses/published-documents.ts';
import { registerVersionName, versionFile } from '#domain/indicators/data-version.ts';
import { isDate } from '#domain/values/date.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { readOwn } from './disk/files.ts';
import { writeAll } from './disk/journal.ts';
import { checkProject } from './pipeline/pipeline.ts';
import { printProblems, stops } from './terminal/report.ts';
import { today } from '#scripts/disk/project.ts';
import { VERSION_LOG } from './pipeline/versions.ts';

/** The table of published documents with those that are not in it yet: from now on their addresses stay. */
function unrecordedDocuments(root: string, records: DisclosureRecord[], date: string) {
  const before = readOwn(join(root, PUBLISHED_DOCUMENTS)) ?? 'date,document,title\n';
  const known = new Set(
    readPublishedDocuments({ file: PUBLISHED_DOCUMENTS, text: before }, []).map(
      ({ document }) => document,
    ),
  );
  const rows = records
    .filter(({ disclosure: { id } }) => !known.has(id))
    .map(({ disclosure: { id, title } }) => [date, id, title]);
  const gap = before.endsWith('\n') ? '' : '\n';
  const lines = rows.length > 0 ? `${before}${gap}${Papa.unparse(rows, { newline: '\n' })}\n` : '';
  return { count: rows.length, lines };
}

await runCommand({
  help: `
npm run snapshot [-- --date 2026-01-31]

登记数据版本和文件网址：把有变动的指标、名录的数据各存一份，记上日期。登记过的版本有不变的网址，可以引用；
变更记录（/data/changes/）由它们得出。公布过的文件记在 content/versions/documents.csv：以后改编号、撤回，旧网址都要有
交代（曾用编号 aliases，或者 seeds/withdrawn.csv）。没有变动就什么也不写。把 content/versions/ 一起提交。

选项：
  --date 日期   登记的日期（默认今天）
`,
  writes: true,
  options: { date: { type: 'string' } },
  run: ({ root, values }) => {
    const { value, problems } = checkProject(root);
    if (stops(problems)) {
      printProblems(problems);
      throw new Failure('有错误，没有登记。');
    }
    const date = values.date ?? today();
    if (!isDate(date)) throw new Failure('--date 要写成 年-月-日。');
    if (date > today())
      throw new Failure(`--date ${date} 还没有到：登记的日期不能晚于今天（${today()}）。`);
    const { histories, tables } = value.versions;
    const files = new Map<string, string>();
    const named = [
      ...value.records.indicators.map(({ indicator: { id, name } }) => ({ id, name })),
      ...value.records.registers.map(({ id, name }) => ({ id: registerVersionName(id), name })),
    ];
    const rows = named.flatMap(({ id, name }) => {
      // A very long register is not recorded.
      if (!histories[id]) return [];
      const { current, recordedOn } = histories[id];
      if (recordedOn) return [];
      files.set(versionFile({ indicator: id, version: current }), tables.get(id)!.text);
      return [{ line: `${date},${id},${current}\n`, words: `${name}：版本 ${current}` }];
    });
    const documents = unrecordedDocuments(root, value.disclosures, date);
    if (documents.lines) files.set(PUBLISHED_DOCUMENTS, documents.lines);
    if (rows.length > 0) {
      const before = readOwn(join(root, VERSION_LOG)) ?? 'date,indicator,version\n';
      const lines = rows.map(({ line }) => line).join('');
      files.set(VERSION_LOG, before + (before.endsWith('\n') ? '' : '\n') + lines);
      for (const { words } of rows) console.log(words);
    }
    if (files.size > 0) writeAll(root, files);
    if (documents.count > 0) console.log(`登记了 ${documents.count} 份文件的网址。`);
    console.log(rows.length > 0 ? `登记了 ${rows.length} 个版本。` : '数据没有变动，不用登记。');
    return 0;
  },
});
