import {
  attributeOf,
  child,
  childrenOf,
  switchOf,
  textOf,
  valueOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';
import { XmlLimit } from '#scripts/import/word/xml/parse-xml.ts';
import {
  isFlatRow,
  shadingOf,
  tableStyleBackdrop,
  type Backdrop,
} from '#scripts/import/word/shading.ts';
import type { Surface } from './legible.ts';
import { skippedColumns } from './skipped-columns.ts';
import { hidingCells } from './table-conditions.ts';
import type { ShownBlock, ShownCell, ShownTable } from './shown.ts';
import { readCommon } from './element-walk.ts';
import { settle, type RunContext, type Story } from './story.ts';

/** Places of a table, a row's columns times its rows: a reader scrolls no further. */
export const MOST_TABLE_CELLS = 50_000;

/** A cell in its place: the first column that it takes, and whether it goes on from the one above. */
interface PlacedCell {
  cell: ShownCell;
  column: number;
  goesOn: boolean;
}

/**
 * Reads a table: its cells are in the columns of its grid, those that go on from the one above or on the left are one
 * with it.
 *
 * @returns the table, or its content when it has one cell, which is a frame
 */
export function readWordTable(node: XmlNode, story: Story, context: RunContext): ShownBlock[] {
  if (context.deleted) {
    settle(node);
    return [];
  }
  const rows: PlacedCell[][] = [];
  const grid = childrenOf(child(node, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Number(attributeOf(column, 'w') ?? 0),
  );
  const surface = { ...context.surface, behind: backdropOf(node, story, context.surface.behind) };
  const hiding = hidingOf(node, story);
  const all = unwrapped(node, 'w:tr', story);
  for (const row of all) {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del') || child(properties, 'w:ins')) story.document.changes++;
    if (child(properties, 'w:del')) {
      settle(row);
      continue;
    }
    if (switchOf(properties, 'w:hidden')) {
      story.lose('hidden', textOf(row));
      settle(row);
      continue;
    }
    const name = `${story.name}的表格第 ${rows.length + 1} 行`;
    const isHidden =
      hiding &&
      ((column: number) =>
        hiding({
          row: rows.length,
          column,
          lastRow: all.length - 1,
          lastColumn: grid.length - 1,
        }));
    rows.push(readRow(row, rows, story, { name, grid, surface, isHidden }));
  }
  const shown: ShownCell[][] = rows.map((cells) =>
    cells.filter(({ goesOn }) => !goesOn).map(({ cell }) => cell),
  );
  const only = shown.length === 1 && shown[0]!.length === 1 ? shown[0]![0] : undefined;
  if (only) return only.blocks;
  if (story.isCell) story.lose('nested-table', textOf(node));
  const width = Math.max(
    ...shown.map((cells) => cells.reduce((sum, { columns }) => sum + columns, 0)),
    0,
  );
  if (width * shown.length > MOST_TABLE_CELLS) throw new XmlLimit('cells');
  const table: ShownTable = { kind: 'table', rows: shown };
  return shown.some((cells) => cells.length > 0) ? [table] : [];
}

/** What is behind a table's cells that say nothing of it: what the table says, else its style, else what is around. */
function backdropOf(table: XmlNode, story: Story, around: Backdrop): Backdrop {
  const properties = child(table, 'w:tblPr');
  const { styles } = story.document;
  const style = tableStyleBackdrop(styles.tableStyles(valueOf(properties, 'w:tblStyle')));
  return shadingOf(properties) ?? style ?? around;
}

function hidingOf(table: XmlNode, { document }: Story) {
  const properties = child(table, 'w:tblPr');
  return hidingCells(document.styles.tableStyles(valueOf(properties, 'w:tblStyle')), properties);
}

const empty = (): ShownCell => ({ blocks: [], columns: 1, rows: 1 });

/** What of its table a row is read with. */
interface RowAround {
  name: string;
  grid: number[];
  surface: Surface;
  /** Whether the style of the table hides a column of this row. */
  isHidden: ((column: number) => boolean) | undefined;
}

function readRow(
  row: XmlNode,
  above: PlacedCell[][],
  story: Story,
  { name, grid, surface, isHidden }: RowAround,
): PlacedCell[] {
  const properties = child(row, 'w:trPr');
  const flat = surface.flat || isFlatRow(properties);
  const before = skippedColumns(properties, 'before', grid);
  const after = skippedColumns(properties, 'after', grid);
  const placed: PlacedCell[] = [];
  let column = 0;
  const skip = (count: number) => {
    for (let at = 0; at < count; at++)
      placed.push({ cell: empty(), column: column++, goesOn: false });
  };
  skip(before);
  for (const node of unwrapped(row, 'w:tc', story)) {
    const format = child(node, 'w:tcPr');
    if (child(format, 'w:cellDel') || child(format, 'w:cellIns')) story.document.changes++;
    if (child(format, 'w:cellDel')) {
      settle(node);
      continue;
    }
    const columns = Math.min(200, Math.max(1, Number(valueOf(format, 'w:gridSpan') ?? 1) || 1));
    const hidden = surface.hidden ?? isHidden?.(column) ?? false;
    const own = { behind: shadingOf(format) ?? surface.behind, flat, hidden };
    const blocks = story.blocksOf(node.children, `${name}第 ${placed.length + 1} 格`, own, true);
    const cell: ShownCell = { blocks, columns, rows: 1 };
    const upper = goesOn(format, 'w:vMerge') ? holderAbove(above, column, columns) : undefined;
    const left = goesOn(format, 'w:hMerge') ? placed.findLast((one) => !one.goesOn) : undefined;
    const holder = upper?.cell ?? left?.cell;
    if (holder && blocks.length > 0) story.lose('merged-away', textOf(node));
    if (upper) upper.cell.rows++;
    else if (left) left.cell.columns += columns;
    placed.push({ cell: upper?.cell ?? cell, column, goesOn: holder !== undefined });
    column += columns;
  }
  skip(after);
  return placed;
}

/** `restart` begins a merged cell; nothing, or `continue`, goes on with it. */
function goesOn(format: XmlNode | undefined, name: string): boolean {
  const merge = child(format, name);
  return merge !== undefined && (attributeOf(merge, 'val') ?? 'continue') !== 'restart';
}

function holderAbove(
  above: PlacedCell[][],
  column: number,
  columns: number,
): PlacedCell | undefined {
  return above.at(-1)?.find((one) => one.column === column && one.cell.columns === columns);
}

/** Rows of a table, or cells of a row, with those in content controls and custom XML; what else is there is reported. */
function unwrapped(node: XmlNode, name: string, story: Story): XmlNode[] {
  return node.children.flatMap((one): XmlNode[] => {
    if (one.name === name) return [one];
    if (/^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(one.name))
      return unwrapped(one, name, story);
    if (/^w:(?:del|moveFrom)$/.test(one.name)) {
      story.document.changes++;
      settle(one);
      return [];
    }
    const context = {
      paragraphStyle: {},
      run: {},
      deleted: false,
      surface: story.document.surface,
    };
    readCommon(one, story, context, () => {});
    return [];
  });
}
