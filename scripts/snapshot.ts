import { join } from 'node:path';
import { versionFile } from '#domain/indicators/data-version.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { exists, readOwn, writeFile, writeIfChanged } from './disk/files.ts';
import { checkProject } from './pipeline/pipeline.ts';
import { printProblems, stops } from './terminal/report.ts';
import { today } from './terminal/today.ts';
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
    const rows = value.records.indicators.flatMap(({ indicator: { id, name } }) => {
      const { current, recordedOn } = histories[id]!;
      if (recordedOn) return [];
      // The file first: a log never names a version that is not there.
      writeFile(join(root, versionFile({ indicator: id, version: current })), tables.get(id)!.text);
      console.log(`${name}：版本 ${current}`);
      return [`${date},${id},${current}\n`];
    });
    if (rows.length > 0) {
      const log = join(root, VERSION_LOG);
      const before = exists(log) ? readOwn(log)! : 'date,indicator,version\n';
      writeIfChanged(log, before + (before.endsWith('\n') ? '' : '\n') + rows.join(''));
    }
    console.log(rows.length > 0 ? `登记了 ${rows.length} 个版本。` : '数据没有变动，不用登记。');
    return 0;
  },
});
