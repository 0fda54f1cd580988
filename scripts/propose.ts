import { join } from 'node:path';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { isSameDocument } from '#domain/disclosures/disclosure.ts';
import { skippedProposalsMessage } from '#domain/extraction/skipped-proposals-message.ts';
import { leftOutWords } from '#domain/extraction/left-out.ts';
import { propose } from '#domain/extraction/propose-rows.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { exists } from './disk/files.ts';
import { writeAll } from './disk/journal.ts';
import { readSources } from './pipeline/sources.ts';

await runCommand({
  takesWords: true,
  help: `
npm run propose -- 编号  [--force]

从一份公开信息的正文里读出数据和计划事项，写成待审的表格：
  seeds/proposed/编号.observations.csv   数据：数值、单位、变化、时间、像哪个指标、把握有多大
  seeds/proposed/编号.commitments.csv    计划事项：做什么、对象、数量、期限
已经在 seeds/ 里的不再提出，出自同一份文件的摘编、另一种格式的也一样。其他地方的数据、目标、标准限值不作为数据提出，最后会列出来。待审的表格不会出现在网站上；审过以后用 npm run accept -- 编号 收进去。

选项：
  --force   覆盖已有的待审表格（您在里面的改动会丢失）
`,
  options: { force: { type: 'boolean', default: false } },
  writes: true,
  run: ({ root, values: { force }, positionals: [id = ''] }) => {
    const sources = readSources(root);
    const source = sources.disclosures.find(({ file }) => file.endsWith(`/${id}.md`));
    if (!source) throw new Failure(`没有编号是 ${id || '（没有写）'} 的公开信息。`);
    const { value } = parseDisclosureFile(source.text, source.file);
    if (value.disclosure.extractedFrom)
      throw new Failure(
        `${id} 的文字是程序从 ${value.disclosure.extractedFrom.toUpperCase()} 里提取的，只供阅读和搜索，不能从中取数据。导入它的 Word 文件或网页再试。`,
      );
    const twins = sources.disclosures
      .map(({ text, file }) => parseDisclosureFile(text, file).value.disclosure)
      .filter((other) => isSameDocument(value.disclosure, other))
      .map((twin) => twin.id);
    const { value: seeds } = readSeeds(sources.tables);
    const { files, observations, commitments, held, left } = propose(value, seeds, twins);
    const standing = [...files.keys()].filter((file) => exists(join(root, file)));
    if (standing.length > 0 && !force)
      throw new Failure(`${standing.join('、')} 已经有了，没有改动。要重新读一遍，加上 --force。`);
    writeAll(root, files);
    console.log(
      `读出 ${observations} 个数据、${commitments} 个计划事项。${[...files.keys()].map((file) => `\n  ${file}`).join('')}`,
    );
    for (const words of [...skippedProposalsMessage(held, twins), ...leftOutWords(left)])
      console.log(words);
    if (files.size > 0) console.log(`核对、修改以后运行 npm run accept -- ${id}`);
    return 0;
  },
});
