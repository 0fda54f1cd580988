import { join } from 'node:path';
import { versionFile } from '#domain/indicators/data-version.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { readOwn } from './disk/files.ts';
import { writeAll } from './disk/journal.ts';
import { checkProject } from './pipeline/pipeline.ts';
import { printProblems, stops } from './terminal/report.ts';
import { today } from '#scripts/disk/project.ts';
import { VERSION_LOG } from './pipeline/versions.ts';

await runCommand({
  help: `
npm run snapshot [-- --date 2026-01-31]

登记数据版本：把有变动的指标的数据各存一份，记上日期。登记过的版本有不变的网址，可以引用；
变更记录（/data/changes/）由它们得出。数据没有变动就什么也不写。把 content/versions/ 一起提交。

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
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Failure('--date 要写成 年-月-日。');
    const { histories, tables } = value.versions;
    const files = new Map<string, string>();
    const rows = value.records.indicators.flatMap(({ indicator: { id, name } }) => {
      const { current, recordedOn } = histories[id]!;
      if (recordedOn) return [];
      files.set(versionFile({ indicator: id, version: current }), tables.get(id)!.text);
      return [{ line: `${date},${id},${current}\n`, words: `${name}：版本 ${current}` }];
    });
    if (rows.length > 0) {
      const before = readOwn(join(root, VERSION_LOG)) ?? 'date,indicator,version\n';
      const lines = rows.map(({ line }) => line).join('');
      files.set(VERSION_LOG, before + (before.endsWith('\n') ? '' : '\n') + lines);
      writeAll(root, files);
      for (const { words } of rows) console.log(words);
    }
    console.log(rows.length > 0 ? `登记了 ${rows.length} 个版本。` : '数据没有变动，不用登记。');
    return 0;
  },
});
