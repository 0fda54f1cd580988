import { cellName, columnName } from '#domain/tables/cell-name.ts';
import {
  EMPTY,
  type Merge,
  type Sheet,
  type SheetCell,
  type SheetNotice,
} from '#scripts/import/sheet/sheet.ts';
import { fillMerged, put } from './grid.ts';
import { parseRange } from './range.ts';
import type { SheetContext } from './sheet-context.ts';
import { plainNumber } from './show-cell.ts';
import { contentOf, freshCell } from './cell-content.ts';
import { isUnseen } from './letter-look.ts';
import { attributeNamed, EMPTY_CELLS, isOn, readXml } from './xml-events.ts';

/**
 * Reads one worksheet part (ECMA-376 part 1, 18.3.1). Rows and cells may lack their `r`: they follow one another then.
 */
export function readSheet(name: string, bytes: Uint8Array, context: SheetContext): Sheet {
  const rows: SheetCell[][] = [];
  const merges: Merge[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  const hiddenRows = new Set<number>();
  // What a hidden cell holds is shown all the same where it is merged with others that are not hidden.
  const behind = new Map<string, SheetCell>();
  const told = {
    rows: [] as string[],
    columns: new Set<number>(),
    invisible: [] as string[],
    struck: [] as string[],
    unsure: [] as string[],
  };
  const unseen: { row: number; column: number }[] = [];
  const coloured: Merge[] = [];
  let [row, column] = [-1, -1];
  let [rowHidden, inCell, hidesZeros, drawings] = [false, false, false, 0];
  let cell = freshCell('', 0);

  const isHiddenColumn = (at: number) =>
    hiddenColumns.some(({ from, to }) => at >= from && at <= to);
  const take = () => {
    const style = context.styles[cell.style] ?? context.styles[0]!;
    const content = contentOf(cell, style, context);
    const place = cellName(row, column);
    let { shown } = content;
    if (content.unseen) told.invisible.push(place);
    if (shown === EMPTY && !cell.formula) return;
    if (shown.text === '' && !shown.fault) {
      if (cell.value === '' && !content.words?.text) return;
      if (!content.unseen) told.invisible.push(place);
      if (!context.hidden) return;
      shown = { text: content.words?.text ?? plainNumber(Number(cell.value)) };
    }
    if (rowHidden) {
      const line = String(row + 1);
      if (told.rows.at(-1) !== line) told.rows.push(line);
    }
    const columnHidden = isHiddenColumn(column);
    if (columnHidden) told.columns.add(column);
    if ((rowHidden || columnHidden) && !context.hidden) {
      behind.set(place, shown);
      return;
    }
    if (hidesZeros && Number(cell.value) === 0 && cell.type === 'n') {
      told.invisible.push(place);
      if (!context.hidden) return;
    }
    if (style.format.unsure && cell.type === 'n') told.unsure.push(place);
    if (style.struck || content.words?.struck) told.struck.push(place);
    if (isUnseen(style.look, style.fill) && !content.words?.runs) unseen.push({ row, column });
    put(rows, row, column, shown, context.room);
  };

  readXml(
    bytes,
    {
      open: (element, attributes) => {
        const at = (of: string) => attributeNamed(attributes, of);
        if (inCell) {
          if (element === 'v') cell.inValue = true;
          else if (element === 'f') cell.formula = true;
          else cell.text.open(element, attributes);
          return;
        }
        switch (element) {
          case 'row': {
            row = Number(at('r') ?? row + 2) - 1;
            column = -1;
            rowHidden = isOn(at('hidden')) || (at('ht') !== undefined && Number(at('ht')) <= 1);
            if (rowHidden) hiddenRows.add(row);
            break;
          }
          case 'c': {
            const named = parseRange(at('r') ?? '');
            column = named ? named.left : column + 1;
            if (named) row = named.top;
            inCell = true;
            cell = freshCell(at('t') ?? 'n', Number(at('s') ?? 0));
            break;
          }
          case 'col': {
            const width = at('width');
            if (isOn(at('hidden')) || (width !== undefined && Number(width) <= 0.2))
              hiddenColumns.push({ from: Number(at('min')) - 1, to: Number(at('max')) - 1 });
            break;
          }
          case 'mergeCell': {
            const range = parseRange(at('ref') ?? '');
            if (range) merges.push(range);
            break;
          }
          case 'sheetView':
            hidesZeros = at('showZeros') !== undefined && !isOn(at('showZeros'));
            break;
          case 'drawing':
            drawings++;
            break;
          case 'conditionalFormatting':
            for (const part of (at('sqref') ?? '').split(/\s+/)) {
              const range = parseRange(part);
              if (range) coloured.push(range);
            }
            break;
          case 'tablePart':
            coloured.push({ top: 0, left: 0, bottom: Infinity, right: Infinity });
        }
      },
      text: (data) => {
        if (cell.inValue) cell.value += data;
        else if (inCell) cell.text.text(data);
      },
      close: (element) => {
        if (!inCell) return;
        if (element === 'v') cell.inValue = false;
        else if (element === 'c') {
          inCell = false;
          take();
        } else cell.text.close(element);
      },
    },
    EMPTY_CELLS,
  );
  const isHidden = (r: number, c: number) =>
    !context.hidden && (hiddenRows.has(r) || isHiddenColumn(c));
  // A table's style and conditional formats put colours behind cells, which come last in the part.
  for (const { row: r, column: c } of unseen) {
    if (coloured.some((one) => r >= one.top && r <= one.bottom && c >= one.left && c <= one.right))
      continue;
    told.invisible.push(cellName(r, c));
    if (!context.hidden) rows[r]![c] = EMPTY;
  }
  const filled = fillMerged({ rows, behind, isHidden, room: context.room }, merges);
  const columns = [...told.columns].map(columnName);
  const notices: SheetNotice[] = [
    { kind: 'hidden-rows', places: told.rows },
    { kind: 'hidden-columns', places: columns },
    { kind: 'invisible', places: told.invisible },
    { kind: 'struck', places: told.struck },
    { kind: 'unsure', places: told.unsure },
    { kind: 'merged', places: filled },
    { kind: 'drawing', places: drawings > 0 ? [name] : [] },
  ];
  return {
    name,
    rows: Array.from(rows, (cells) => cells ?? []),
    merges,
    notices: notices.filter(({ places }) => places.length > 0),
  };
}
