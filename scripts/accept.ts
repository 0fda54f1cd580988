import { join } from 'node:path';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { acceptProposals, type Accepted } from '#domain/extraction/accept-proposals.ts';
import { proposedFile, PROPOSED_FOLDER, SURE } from '#domain/extraction/proposed-table.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { decode } from './disk/decode.ts';
import { exists, readBytes, readOwn } from './disk/files.ts';
import { newProblems } from './pipeline/new-problems.ts';
import { printProblems, stops } from './terminal/report.ts';
import { rowChooser, shortened } from './terminal/row-choice.ts';
import { readSources, type Sources } from './pipeline/sources.ts';
import { writeAll } from './disk/journal.ts';

await runCommand({
  takesWords: true,
  help: `
npm run accept -- 编号  [--rows o1,o3-o6,c2]  [--dry-run]

把审过的待审数据和计划事项（seeds/proposed/编号.*.csv）连同出处收进 seeds/：
数据进 seeds/observations/编号.csv，计划事项进 seeds/commitments.csv。
收进去以前先检查；只要有一行通不过，就一行也不收，并列出是哪几行。不要的行，直接从待审的表格里删掉。

选项：
  --rows      只收这几行（第一列的行号）；不写就收把握大的：confidence 不低于 ${SURE}，或者空着的
  --dry-run   只检查，不改动任何文件
`,
  options: { rows: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  writes: true,
  run: ({ root, values, positionals: [id = ''] }) => {
    const sources = readSources(root);
    const foreign = wrongEncodings(root, id);
    if (foreign.length > 0) {
      printProblems(foreign);
      console.log('一行也没有收。');
      return 1;
    }
    const accepted = accept(root, sources, id, values.rows);
    const problems = newProblems(sources, withTables(sources, accepted));
    printProblems(problems);
    if (stops(problems)) return refuse(id, accepted, problems);
    const { rows, files } = accepted;
    if (values['dry-run']) {
      console.log(`这 ${rows.length} 行都能收：${rows.join('、')}。没有改动任何文件。`);
      sayUnsure(id, accepted, values.rows);
      return 0;
    }
    const gone = [...files].filter(([, text]) => !text).map(([file]) => file);
    writeAll(root, new Map([...files].filter(([, text]) => text)), gone);
    const tables = [...files.keys()].filter((file) => !file.startsWith(PROPOSED_FOLDER));
    console.log(`收了 ${rows.length} 行：${tables.join('、')}`);
    sayUnsure(id, accepted, values.rows);
    return 0;
  },
});

function accept(root: string, sources: Sources, id: string, rows: string | undefined): Accepted {
  const source = sources.disclosures.find(({ file }) => file.endsWith(`/${id}.md`));
  if (!source) throw new Failure(`没有编号是 ${id || '（没有写）'} 的公开信息。`);
  const read = (file: string) => readOwn(join(root, file));
  const proposed = (['observations', 'commitments'] as const).map((kind) => proposedFile(id, kind));
  if (proposed.every((file) => read(file) === undefined))
    throw new Failure(`${id} 没有待审的数据和计划事项。先运行 npm run propose -- ${id}`);
  const { planYear } = parseDisclosureFile(source.text, source.file).value.disclosure;
  const chooser = rowChooser(rows);
  const accepted = acceptProposals({ id, planYear, read, chosen: chooser.chosen });
  const unknown = chooser.unknown(accepted.rows);
  if (unknown.length > 0) throw new Failure(`没有这些行：${unknown.join('、')}。`);
  if (accepted.rows.length === 0 && accepted.unsure.length > 0)
    throw new Failure(`一行也没有收。${unsureWords(id, accepted)}`);
  return accepted;
}

/** Says which rows stay because the reader was not sure of them; a choice of rows has spoken of all. */
function sayUnsure(id: string, accepted: Accepted, choice: string | undefined): void {
  if (choice === undefined && accepted.unsure.length > 0) console.log(unsureWords(id, accepted));
}

function unsureWords(id: string, { unsure }: Accepted): string {
  const rows = shortened(unsure);
  return `有 ${unsure.length} 行把握不大（confidence 低于 ${SURE}），没有收：${rows}。对照原文看过、补上指标和时间以后，这样收：npm run accept -- ${id} --rows ${rows}`;
}

/** Tables of these proposals in another encoding: read as UTF-8 they would be garbled for good. */
function wrongEncodings(root: string, id: string): Problem[] {
  const tables = [
    proposedFile(id, 'observations'),
    proposedFile(id, 'commitments'),
    `seeds/observations/${id}.csv`,
    'seeds/commitments.csv',
  ];
  return tables.flatMap((file) => {
    if (!exists(join(root, file))) return [];
    const { text, encoding, broken } = decode(readBytes(join(root, file)));
    if (text !== undefined && !encoding) return [];
    return problem('wrong-encoding', { file, line: 0, column: 0, ...broken }, { encoding });
  });
}

function withTables(sources: Sources, { files }: Accepted): Sources {
  const fresh = [...files]
    .filter(([file]) => !file.startsWith(PROPOSED_FOLDER))
    .map(([file, text]) => ({ file, text }));
  const tables = sources.tables.filter(({ file }) => !files.has(file));
  return { ...sources, tables: [...tables, ...fresh].sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** Says which rows are in the way, and how to take the others. */
function refuse(
  id: string,
  { rows, places }: Accepted,
  problems: { file: string; line: number; severity: string }[],
): number {
  const bad = new Set(
    problems
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ file, line }) => places.get(`${file}:${line}`) ?? []),
  );
  const good = rows.filter((row) => !bad.has(row));
  console.log('一行也没有收。');
  if (bad.size > 0)
    console.log(`通不过检查的行：${shortened([...bad])}。在 ${PROPOSED_FOLDER} 里改正或删掉它们。`);
  if (bad.size > 0 && good.length > 0)
    console.log(`或者只收其余的行：npm run accept -- ${id} --rows ${shortened(good)}`);
  return 1;
}
