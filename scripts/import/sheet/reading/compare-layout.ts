import { rowsOf, type Reading, type ReadingBlock } from '#domain/readings/reading-schema.ts';
import { columnName } from '#domain/tables/cell-name.ts';
import type { Sheet } from '#scripts/import/sheet/sheet.ts';
import { findBlocks, headingOf, type Block } from './blocks.ts';
import { withoutTimes } from './times.ts';

/** A block of a reading with the sheet and the rows that it reads. */
export interface Matched {
  sheet: Sheet;
  reading: ReadingBlock;
  body: Block['body'];
  again: Block['again'];
}

/** A reading compared with the sheets of a file. */
export interface LayoutMatch {
  matched: Matched[];
  /** In Chinese, what differs; empty when the layout is the same. */
  changes: string[];
  /** Part of the reading's headings that are found anywhere, 0 to 1. */
  alike: number;
}

/** Compares the layout of sheets with a reading: times may differ, headings and their places may not. */
export function compareLayout(
  reading: Reading,
  sheets: Sheet[],
  labels: ReadonlySet<string>,
): LayoutMatch {
  const result: LayoutMatch = { matched: [], changes: [], alike: 0 };
  const blocks = new Map(sheets.map((sheet) => [sheet, findBlocks(sheet, labels)]));
  const unread = new Set([...blocks.values()].flat());
  let [found, wanted] = [0, 0];
  for (const own of reading.blocks) {
    const sheet = sheetOf(own, sheets, blocks);
    wanted += Object.keys(own.columns).length;
    if (!sheet) {
      result.changes.push(`没有工作表“${own.sheet ?? ''}”`);
      continue;
    }
    const { from, to = from } = rowsOf(own.header);
    const block = nearest(blocks.get(sheet)!, from);
    const where = reading.blocks.length > 1 ? `工作表“${sheet.name}”：` : '';
    if (!block) {
      result.changes.push(`${where}第 ${own.header} 行没有表头，下面也没有数据`);
      continue;
    }
    unread.delete(block);
    const moved = block.header.from !== from || block.header.to !== to;
    if (moved)
      result.changes.push(`${where}表头从第 ${own.header} 行移到了第 ${rowsText(block.header)} 行`);
    const compared = compareHeadings(own, sheet, block);
    found += compared.found;
    result.changes.push(...compared.changes.map((change) => where + change));
    const { to: last = block.body.to } = rowsOf(own.rows);
    result.matched.push({
      sheet,
      reading: own,
      body: { from: rowsOf(own.rows).from, to: Math.min(last, block.body.to) },
      again: block.again,
    });
  }
  for (const [sheet, all] of blocks) {
    const read = result.matched.some((one) => one.sheet === sheet);
    for (const block of all)
      if (read && unread.has(block))
        result.changes.push(`“${sheet.name}”第 ${rowsText(block.header)} 行起多了一张表`);
  }
  result.alike = wanted === 0 ? 0 : found / wanted;
  return result;
}

/** The sheet by its name, times aside; a reading without one is of the first sheet that has a table. */
function sheetOf(
  { sheet }: ReadingBlock,
  sheets: Sheet[],
  blocks: Map<Sheet, Block[]>,
): Sheet | undefined {
  if (sheet === undefined) return sheets.find((one) => blocks.get(one)!.length > 0);
  return (
    sheets.find(({ name }) => name === sheet) ??
    sheets.find(({ name }) => withoutTimes(name) === withoutTimes(sheet))
  );
}

const nearest = (blocks: Block[], row: number): Block | undefined =>
  blocks.toSorted((a, b) => Math.abs(a.header.from - row) - Math.abs(b.header.from - row))[0];

function compareHeadings(own: ReadingBlock, sheet: Sheet, block: Block) {
  const there = new Map(
    block.columns.map((at) => [columnName(at), withoutTimes(headingOf(sheet, block.header, at))]),
  );
  const shown = (column: string) => headingOf(sheet, block.header, columnIndex(column));
  const wanted = new Map(
    Object.entries(own.columns).map(([at, { heading }]) => [at, withoutTimes(heading)]),
  );
  const changes: string[] = [];
  let found = 0;
  const taken = new Set<string>();
  for (const [at, heading] of wanted) {
    if (there.get(at) === heading) {
      found++;
      taken.add(at);
    }
  }
  for (const [at, heading] of wanted) {
    if (taken.has(at)) continue;
    const now = [...there].find(([column, other]) => other === heading && !taken.has(column))?.[0];
    const said = own.columns[at]!.heading || '（没有字的表头）';
    if (now === undefined) changes.push(`${at} 列的“${said}”没有了`);
    else {
      found++;
      taken.add(now);
      changes.push(`“${said}”从 ${at} 列移到了 ${now} 列`);
    }
  }
  for (const column of there.keys())
    if (!taken.has(column)) changes.push(`${column} 列新增了“${shown(column)}”`);
  return { changes, found };
}

/** The place of a column by its letters, from 0. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const rowsText = ({ from, to }: { from: number; to: number }) =>
  from === to ? `${from + 1}` : `${from + 1}-${to + 1}`;
