import type { ReadingBlock, ReadingColumn } from '#domain/readings/reading-schema.ts';
import { columnName } from '#domain/tables/cell-name.ts';
import { cellAt, type Sheet } from '#scripts/import/sheet/sheet.ts';
import { columnOfHeading } from '#scripts/import/sheet/sheet-header.ts';
import { bodyRows, headingOf, isTime, isValue, type Block } from './blocks.ts';
import { areaIn, areaNamed, indicatorIn, indicatorNamed, type KnownNames } from './known-names.ts';
import { saysWhen, timeIn } from './times.ts';
import { cornerUnit, hasWholeTimes, titleOf } from './surroundings.ts';
import { unitIn } from './units.ts';

/** What a reading is proposed from. */
export interface ProposalContext {
  known: KnownNames;
  dimensions: string[];
  /** Labels of classes. */
  labels: ReadonlySet<string>;
  /** The site's own area. */
  ownArea: string | undefined;
  /** Id of the disclosure that the table is taken from, where the clerk named one. */
  document?: string;
}

/** Headings of columns that hold no value to be taken: places in an order, changes, targets. */
const NOT_TAKEN =
  /序号|编号|排名|名次|位次|排序|同比|环比|变化|增减|升降|幅度|较上|较去|目标|限值|标准值/;
const SUMS = /^(?:合\s*计|总\s*计|小\s*计|平\s*均|均\s*值|累\s*计)$/;

/**
 * Proposes what the rows and columns of a block are: from its headings, from what is in its columns, and from the
 * title above it. `undefined` when nothing in it is known.
 */
export function proposeBlock(
  sheet: Sheet,
  block: Block,
  named: boolean,
  context: ProposalContext,
): ReadingBlock | undefined {
  const { known, document } = context;
  const columns = new Map<number, ReadingColumn>();
  for (const at of block.columns) columns.set(at, proposeColumn(sheet, block, at, context));
  const title = titleOf(sheet, block);
  const roles = () => [...columns.values()].map(({ is }) => is);
  const values = [...columns.values()].filter(({ is }) => is === 'value');
  if (values.length === 0) return undefined;
  const lacks = (what: 'indicator' | 'area' | 'period') =>
    !roles().includes(what) && values.some((column) => !column[what]);
  // A column of unknown names is taken for the one that is missing.
  for (const column of columns.values()) {
    if (column.is !== UNKNOWN) continue;
    column.is = lacks('indicator') ? 'indicator' : lacks('area') ? 'area' : 'ignore';
  }
  const all: NonNullable<ReadingBlock['all']> = {};
  const indicator = indicatorIn(title.text, known);
  if (lacks('indicator') && indicator) all.indicator = indicator;
  const area = areaIn(`${sheet.name} ${title.text}`, known) ?? context.ownArea;
  if (lacks('area') && area) all.area = area;
  const when = title.cells.find(({ text }) => timeIn(text));
  const needsBase = values.some(({ heading, period }) => !period || !timeIn(heading));
  if (needsBase && !hasWholeTimes(sheet, block, columns)) {
    if (when) all.period = `=${when.name}`;
    else if (timeIn(sheet.name)) all.period = '=sheet';
  }
  const unit = title.cells.find(({ text }) => unitIn(text)) ?? cornerUnit(sheet, block);
  if (unit) all.unit = `=${unit.name}`;
  if (document) Object.assign(all, { document });
  const names = proposeNames(sheet, block, columns, known);
  const isKnown =
    names.found > 0 || indicator !== undefined || values.some((column) => column.indicator);
  if (!isKnown) return undefined;
  const skip = skipped(sheet, block);
  return {
    ...(named && { sheet: sheet.name }),
    header: rowsText(block.header),
    rows: `${block.body.from + 1}`,
    ...(skip.length > 0 && { skip }),
    columns: Object.fromEntries([...columns].map(([at, column]) => [columnName(at), column])),
    ...(Object.keys(all).length > 0 && { all }),
    ...(Object.keys(names.names).length > 0 && { names: names.names }),
  };
}

const UNKNOWN = '?';

function proposeColumn(
  sheet: Sheet,
  block: Block,
  at: number,
  { known, dimensions, labels }: ProposalContext,
): ReadingColumn {
  const heading = headingOf(sheet, block.header, at);
  const cells = bodyRows(block).flatMap((row) => sheet.rows[row]?.[at] ?? []);
  const filled = cells.filter(({ text }) => text.trim());
  const share = (fits: (text: string) => boolean) =>
    filled.filter(({ text }) => fits(text.trim())).length / Math.max(1, filled.length);
  const named = columnOfHeading(heading, dimensions);
  if (named && dimensions.includes(named)) return { heading, is: `分类=${named}` };
  if (['unit', 'document', 'section', 'quote', 'note'].includes(named ?? ''))
    return { heading, is: named! };
  if (NOT_TAKEN.test(heading)) return { heading, is: 'ignore' };
  const valued = filled.filter((cell) => isValue(cell, labels) && !isTime(cell.text.trim()));
  if (valued.length / Math.max(1, filled.length) >= 0.5) {
    const bare = heading.replace(/[（(][^（()）]*[)）]/g, ' ');
    const parts = [heading, bare, ...bare.split(' ')];
    const indicator =
      first(parts, (part) => indicatorNamed(part, known)) ?? indicatorIn(heading, known);
    const area = first(parts, (part) => areaNamed(part, known));
    const unit = unitIn(heading);
    return {
      heading,
      is: 'value',
      ...(indicator && { indicator }),
      ...(area && { area }),
      ...(saysWhen(heading) && { period: 'heading' }),
      ...(unit && { unit }),
    };
  }
  if (named === 'period' || share(isTime) >= 0.6) return { heading, is: 'period' };
  const indicators = share((text) => indicatorNamed(text, known) !== undefined);
  const areas = share((text) => areaNamed(text, known) !== undefined);
  if (indicators > 0 || areas > 0)
    return { heading, is: indicators >= areas ? 'indicator' : 'area' };
  if (named === 'indicator' || named === 'area') return { heading, is: named };
  return {
    heading,
    is: filled.length > 0 && share((text) => text.length > 30) < 0.5 ? UNKNOWN : 'ignore',
  };
}

function first<T>(parts: string[], find: (part: string) => T | undefined): T | undefined {
  for (const part of parts) {
    const found = part.trim() === '' ? undefined : find(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function proposeNames(
  sheet: Sheet,
  block: Block,
  columns: Map<number, ReadingColumn>,
  known: KnownNames,
): { names: Record<string, string>; found: number } {
  const names: Record<string, string> = {};
  let found = 0;
  for (const [at, { is }] of columns) {
    if (is !== 'indicator' && is !== 'area') continue;
    for (const row of bodyRows(block)) {
      const text = cellAt(sheet, row, at).text.trim();
      const meant = is === 'indicator' ? indicatorNamed(text, known) : areaNamed(text, known);
      if (!meant) continue;
      found++;
      if (meant !== text) names[text] = meant;
    }
  }
  return { names, found };
}

/** Names of rows of sums, as written in the first cell. */
function skipped(sheet: Sheet, block: Block): string[] {
  const found = new Set<string>();
  for (const row of bodyRows(block)) {
    const label = firstLabel(sheet, row, block.columns);
    if (SUMS.test(label)) found.add(label);
  }
  return [...found];
}

/** The first cell of a row that holds anything. */
export function firstLabel(sheet: Sheet, row: number, columns: number[]): string {
  return columns.map((at) => cellAt(sheet, row, at).text.trim()).find(Boolean) ?? '';
}

const rowsText = ({ from, to }: { from: number; to: number }) =>
  from === to ? `${from + 1}` : `${from + 1}-${to + 1}`;
