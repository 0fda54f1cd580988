import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { compareProblems, type Problem } from '#domain/problems/problem.ts';
import { skippedProposalsMessage } from '#domain/extraction/skipped-proposals-message.ts';
import { leftOutWords } from '#domain/extraction/left-out.ts';
import { realPath } from '#scripts/disk/files.ts';
import { stops } from '#scripts/terminal/report.ts';
import { writeAll } from '#scripts/disk/journal.ts';
import type { Original } from './original.ts';
import { importProject, planImport, type ImportOptions, type ImportPlan } from './plan-import.ts';
import { planTables } from './plan-tables.ts';
import { projectProblems, withDocuments } from './project-problems.ts';

/**
 * Imports documents and tables: each document whole or not at all, of each table the sound rows. One that an error keeps
 * out does not hinder the others. All that is written is written at once.
 *
 * @param files paths of originals, as the person named them
 * @returns what is wrong, and what became of each file, in lines
 */
export async function importDocuments(
  root: string,
  files: string[],
  options: ImportOptions = {},
): Promise<{ problems: Problem[]; lines: string[] }> {
  const { dryRun = false } = options;
  const project = importProject(root);
  const all: ImportPlan[] = [];
  for (const file of files) all.push(await planImport(project, file, options));
  const plans = all.filter((plan) => !isTaken(plan, all));
  const problems = projectProblems(root, plans);
  const documents = plans.filter(
    ({ file, disclosure }) =>
      disclosure && !stops(problems.filter((found) => belongs(found.file, { file, disclosure }))),
  );
  const now = withDocuments(project.sources, documents);
  problems.push(...(await planTables(now, plans, documents, options)));
  const sound = plans.filter((plan) =>
    plan.disclosure || !plan.workbook ? documents.includes(plan) : plan.writes.size > 0,
  );
  if (!dryRun && sound.length > 0) {
    const writes = new Map(sound.flatMap((plan) => [...plan.writes]));
    writeAll(
      root,
      writes,
      sound.flatMap(({ disclosure }) => disclosure?.moved ?? []),
    );
  }
  const lines = plans.map((plan) => summary(plan, sound.includes(plan), dryRun, problems));
  if (plans.length > 1) lines.push(`共 ${plans.length} 个文件，导入了 ${sound.length} 个。`);
  return { problems: problems.sort(compareProblems), lines };
}

/** Whether a file that cannot be imported by itself is a picture that goes along with another. */
function isTaken({ file, problems }: ImportPlan, plans: ImportPlan[]): boolean {
  if (!problems.some(({ code }) => code === 'import-picture')) return false;
  const path = realPath(file);
  return plans.some(({ pictures }) => path !== undefined && pictures.has(path));
}

const belongs = (
  file: string,
  { file: own, disclosure }: Pick<ImportPlan, 'file' | 'disclosure'>,
) => file === own || file === disclosure?.path;

/** What became of a file, in a few lines. */
function summary(plan: ImportPlan, sound: boolean, dryRun: boolean, problems: Problem[]): string {
  const { file, disclosure, sheet, preview = [] } = plan;
  if (preview.length > 0) return preview.join('\n');
  if (sheet && sheet.added + sheet.same + sheet.changed + sheet.refused > 0) {
    const { added, same, changed, refused, table } = sheet;
    const where = added ? ` → ${table}${dryRun ? '（试运行，没有写）' : ''}` : '：没有新的数据';
    return `${added ? '✓' : '·'} ${file}${where}\n    新增 ${added} 行，相同 ${same} 行，不同 ${changed} 行，没有收 ${refused} 行`;
  }
  if (!disclosure || !sound) {
    const told = problems.some((found) => found.file === disclosure?.path && found.line > 0);
    const lines = told ? `（上面 ${disclosure?.path} 的行号，是导入以后会有的行号）` : '';
    return `✗ ${file}：没有导入${lines}`;
  }
  const { id, path, text, original, merge, changes, proposals, twins } = disclosure;
  const { fields, body } = parseFrontmatter(text, path);
  const { sections, tokens } = parseBody(body);
  const tables = tokens.filter(({ type }) => type === 'table_open').length;
  const counts = [
    `章节 ${sections.filter(({ kind }) => kind === 'heading').length} 个`,
    ...(tables ? [`表格 ${tables} 个`] : []),
    ...(original.images.size ? [`图片 ${original.images.size} 个`] : []),
    original.extractedFrom
      ? `从 ${original.extractedFrom.toUpperCase()} 提取了 ${original.fidelity.characters} 个字符，只供阅读和搜索`
      : `${original.fidelity.characters} 个字符与原文一致`,
  ];
  const unchanged = merge && changes.length === 0 ? '（已经导入过，没有变化）' : undefined;
  const state = unchanged ?? (dryRun ? '（试运行，没有写）' : '');
  const taken = original.titleFrom === 'first-line' ? '（取自正文第一行，请核对）' : '';
  return [
    `✓ ${file} → ${path}${state}`,
    `    标题：${String(fields.title)}${taken}`,
    `    发布日期 ${String(fields.published_on)}，分类 ${String(fields.category)}`,
    `    ${counts.join('，')}`,
    ...(unchanged ? [] : pictureLines(id, original)),
    ...(proposals?.files.size
      ? [
          `    待审：${proposals.observations} 个数据、${proposals.commitments} 个计划事项，在 seeds/proposed/；核对以后 npm run accept -- ${id}`,
        ]
      : []),
    ...(proposals
      ? [...skippedProposalsMessage(proposals.held, twins), ...leftOutWords(proposals.left)].map(
          (words) => `    ${words}`,
        )
      : []),
    ...(merge?.kept.length ? [`    保留了您改过的：${merge.kept.join('、')}`] : []),
  ].join('\n');
}

/** Which files became the pictures beside the text. */
function pictureLines(id: string, { images }: Original): string[] {
  return [...images].flatMap(([name, { from }]) =>
    from === undefined ? [] : [`    图片 ${from} → ${name.replace('image', id)}`],
  );
}
