import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sources } from '#scripts/pipeline/sources.ts';
import { planRegister } from '#scripts/import/sheet/register/plan-register.ts';
import { planSheets } from '#scripts/import/sheet/plan-sheets.ts';
import { previewLines } from '#scripts/import/sheet/reading/plan-readings.ts';
import { confirmedText } from '#scripts/import/sheet/reading/reading-text.ts';
import type { ImportOptions, ImportPlan } from './plan-import.ts';

/**
 * Decides what becomes of the tables, one after the other: each finds the rows of those before it. A reading that
 * is not confirmed yet is shown with its first rows for a yes or no; without an answer it is written for review and no row of
 * its is taken.
 *
 * @returns the problems of the tables
 */
export async function planTables(
  sources: Sources,
  plans: ImportPlan[],
  documents: ImportPlan[],
  options: ImportOptions,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let now = sources;
  for (const plan of plans) {
    // What cannot be published has no rows that could cite it.
    if (!plan.workbook || (options.publish && !documents.includes(plan))) continue;
    const list = planRegister(now, plan.workbook, plan.file, options);
    if (list) {
      plan.sheet = list;
      problems.push(...list.problems);
      if (list.added === 0) continue;
      plan.writes.set(list.table, list.text);
      now = withTable(now, list.table, list.text);
      continue;
    }
    const document = plan.disclosure?.id ?? options.document;
    const { outcome, reading, confirmed } = planSheets(now, plan.workbook, plan.file, {
      ...options,
      ...(document && { document }),
    });
    let taken = outcome;
    if (reading && confirmed) {
      const lines = [
        `${plan.file}：读法 ${reading.path}${reading.fresh ? '（新提出的）' : '（还没有确认）'}，读出来的前几行：`,
        ...previewLines(reading.read),
      ];
      // Where nothing can be taken yet, there is nothing to agree to.
      const asked = !options.dryRun && reading.rows.length > 0 ? options.confirm : undefined;
      const yes = (await asked?.(lines)) === true;
      plan.preview = asked ? [] : lines;
      if (yes) taken = confirmed();
      else {
        const place = { file: plan.file, line: 0, column: 0 };
        const found = { reading: reading.path, rows: reading.read.length };
        problems.push(problem('reading-proposed', place, found), ...reading.problems);
      }
      const text = yes ? confirmedText(reading.text) : reading.text;
      if (yes || reading.fresh) plan.writes.set(reading.path, text);
      now = withReading(now, reading.path, text);
    }
    plan.sheet = taken;
    problems.push(...taken.problems);
    if (taken.added === 0) continue;
    plan.writes.set(taken.table, taken.text);
    now = withTable(now, taken.table, taken.text);
  }
  return problems;
}

function withTable(sources: Sources, file: string, text: string): Sources {
  const others = sources.tables.filter((one) => one.file !== file);
  return { ...sources, tables: [...others, { file, text }] };
}

function withReading(sources: Sources, file: string, text: string): Sources {
  const others = (sources.readings ?? []).filter((one) => one.file !== file);
  return { ...sources, readings: [...others, { file, text }] };
}
