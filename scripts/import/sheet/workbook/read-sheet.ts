import { cellName, columnName } from '#domain/tables/cell-name.ts';
import {
  EMPTY,
  type Merge,
  type Sheet,
  type SheetCell,
  type SheetNotice,
} from '#scripts/import/sheet/sheet.ts';
import { fillMerged, put, type Room } from './grid.ts';
import { parseRange } from './range.ts';
import { TextCollector, unescaped, type CellText } from './shared-strings.ts';
import { showIsoDate, showNumber, showText, type DateSystem } from './show-cell.ts';
import type { CellStyle } from './cell-styles.ts';
import { attributeNamed, EMPTY_CELLS, isOn, readXml } from './xml-events.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  strings: CellText[];
  styles: CellStyle[];
  dates: DateSystem;
  /** Whether hidden rows and columns are read, too. */
  hidden: boolean;
  room: Room;
}

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
  };
  let [row, column] = [-1, -1];
  let [rowHidden, inCell, hidesZeros, drawings] = [false, false, false, 0];
  let cell = freshCell('', 0);

  const isHiddenColumn = (at: number) =>
    hiddenColumns.some(({ from, to }) => at >= from && at <= to);
  const take = () => {
    const { format, struck } = context.styles[cell.style] ?? context.styles[0]!;
    const { shown, words } = contentOf(cell, format, context);
    if (shown === EMPTY && !cell.formula) return;
    const place = cellName(row, column);
    if (shown.text === '' && !shown.fault) {
      if (cell.value !== '') told.invisible.push(place);
      return;
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
      return;
    }
    if (struck || words?.struck) told.struck.push(place);
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
            rowHidden = isOn(at('hidden')) || (at('ht') !== undefined && Number(at('ht')) === 0);
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
            if (isOn(at('hidden')) || (width !== undefined && Number(width) === 0))
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
  const filled = fillMerged({ rows, behind, isHidden, room: context.room }, merges);
  const columns = [...told.columns].map(columnName);
  const notices: SheetNotice[] = [
    { kind: 'hidden-rows', places: told.rows },
    { kind: 'hidden-columns', places: columns },
    { kind: 'invisible', places: told.invisible },
    { kind: 'struck', places: told.struck },
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

/** A cell while it is read. */
const freshCell = (type: string, style: number) => ({
  type,
  style,
  value: '',
  inValue: false,
  formula: false,
  text: new TextCollector(),
});
type RawCell = ReturnType<typeof freshCell>;

/** What a cell shows, by its type (ST_CellType, ECMA-376 part 1, 18.18.11). */
function contentOf(
  { type, value, formula, text }: RawCell,
  format: CellStyle['format'],
  { strings, dates }: SheetContext,
): { shown: SheetCell; words?: CellText } {
  if (type === 'inlineStr') {
    const words = text.take();
    return { shown: showText(words.text, format), words };
  }
  if (value === '')
    return formula && type !== 'str'
      ? { shown: { text: '', fault: { kind: 'uncalculated' } } }
      : { shown: EMPTY };
  switch (type) {
    case 's': {
      const words = strings[Number(value)] ?? { text: '', struck: false };
      return { shown: showText(words.text, format), words };
    }
    case 'str':
      return { shown: showText(unescaped(value), format) };
    case 'b':
      return { shown: { text: value === '1' ? '是' : '否' } };
    case 'e':
      return { shown: { text: value, fault: { kind: 'error', value } } };
    case 'd':
      return { shown: showIsoDate(value, format) };
    default: {
      const number = Number(value);
      return {
        shown: Number.isFinite(number) ? showNumber(number, format, dates) : { text: value },
      };
    }
  }
}
