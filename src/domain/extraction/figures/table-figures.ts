import type { FigureDraft } from './figure-draft.ts';
import {
  ARABIC,
  readNumber,
  SCALE,
  scaled,
  scaleOf,
} from '#domain/extraction/words/number-words.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import type { TableCell, TableRow } from './table-rows.ts';
import { bareUnit, UNIT } from '#domain/values/unit-words.ts';

const CELL = new RegExp(`^(-?)(${ARABIC})\\s*(${SCALE})?(${UNIT})?$`);
/** A unit in a header, 产量(万吨), or above the table, 单位:万元. */
const IN_BRACKETS = new RegExp(`[(/]\\s*(?:单位:)?(${SCALE})?(${UNIT})\\s*\\)?$`);
const CAPTION = new RegExp(`单位[:为]\\s*(${SCALE})?(${UNIT})`);
const UNIT_CELL = new RegExp(`^(${SCALE})?(${UNIT})$`);
const UNIT_COLUMN = /^(?:计量)?单位$/;
/** Rows and columns that tell what is allowed or aimed at. */
const LIMIT = /限值|标准(?!差|煤|化)|阈值|评价依据/;
const AIM = /目标|计划|任务(?:数|量)?$|考核(?:要求|值)/;
const BEFORE = /上年同期|去年同期|上年|去年|上月|前一年/;
const SERIAL = /^(?:序号|编号|号)$/;
const CHANGE = /变化|升降|变动|同比|增长|增幅|降幅|增减|比上年|较上年|环比/;
/** Headers that name no measure of their own. */
const PLAIN_HEADER =
  /^(?:数值?|数量|指标值|数据|合计|本期|完成数?|实绩|(?:19|20)\d\d年?|\d{1,2}月)$/;

/** The numbers of a table's cells that have a unit, each with the names of its row and column. */
export function tableFigures(
  rows: TableRow[],
  captionOf: (row: TableRow) => string,
): FigureDraft[] {
  const heads = new Map<number, TableRow>();
  for (const row of rows) if (row.isHead && !heads.has(row.table)) heads.set(row.table, row);
  return rows
    .filter((row) => !row.isHead && !isHeadAgain(row, heads.get(row.table)))
    .flatMap((row) => {
      const caption = captionOf(row);
      return row.cells.flatMap((cell) => figureOf(cell, row, heads.get(row.table), caption) ?? []);
    });
}

/** Printed tables say their head again on each page; its years and units are no data there either. */
const isHeadAgain = ({ cells }: TableRow, head: TableRow | undefined): boolean =>
  cells.every((cell) =>
    head?.cells.some(({ text, column }) => column === cell.column && text === cell.text),
  );

function figureOf(
  cell: TableCell,
  row: TableRow,
  head: TableRow | undefined,
  caption: string,
): FigureDraft | undefined {
  const [whole, minus, digits, ownScale, ownUnit] = CELL.exec(plainText(cell.text)) ?? [];
  if (!whole || !digits) return undefined;
  const header = headerOf(cell, head);
  if (SERIAL.test(header.trim())) return undefined;
  const named = UNIT_CELL.exec(plainText(unitCell(row, head) ?? ''));
  const stated = ownUnit
    ? [ownScale, ownUnit]
    : ((IN_BRACKETS.exec(plainText(header)) ?? named ?? CAPTION.exec(plainText(caption)))?.slice(
        1,
      ) ?? []);
  const [scaleWord, unit] = stated;
  if (!unit) return undefined;
  const scale = scaleOf(ownScale ?? scaleWord);
  const label = row.cells.find(({ text }) => !CELL.test(plainText(text)))?.text ?? '';
  const measure = header.replace(/[(（].*$/, '');
  const isChange = CHANGE.test(header);
  const role = roleOf(row, header, isChange);
  const time = timeWords(label, header, caption);
  const start = cell.start + (minus ? 1 : 0);
  return {
    start,
    end: cell.start + cell.text.length,
    written: digits,
    value: (minus ? -1 : 1) * scaled(readNumber(digits)!, scale),
    scale,
    unit: bareUnit(unit),
    kind: isChange ? 'change' : 'value',
    ...(isChange && {
      base: /环比|上月/.test(header) ? ('period-before' as const) : ('year-before' as const),
    }),
    subject:
      isChange || PLAIN_HEADER.test(measure) ? label : [label, measure].filter(Boolean).join(' '),
    ...(role && { role }),
    ...(time && { timeWords: time }),
    members: [],
    own: label,
    chained: false,
    shared: false,
    quoteStart: row.start,
    quoteEnd: row.end,
  };
}

function roleOf(row: TableRow, header: string, isChange: boolean): FigureDraft['role'] {
  const words = row.cells.filter(({ text }) => !CELL.test(plainText(text))).map(({ text }) => text);
  if ([...words, header].some((one) => LIMIT.test(one))) return 'limit';
  if ([...words, header].some((one) => AIM.test(one) && !/完成|实际|占/.test(one))) return 'target';
  return !isChange && BEFORE.test(header) ? 'compared' : undefined;
}

/** What names the time of a cell: its row or column, else the table's caption. */
function timeWords(label: string, header: string, caption: string): string | undefined {
  const named = /(?:19|20)\d\d年?|\d{1,2}月|季度|半年/;
  const own = [header, label].find((one) => named.test(one));
  if (own) return plainText(own).replace(/((?:19|20)\d\d)(?!\d|年)/, '$1年');
  const line = caption.split('\n').at(-1) ?? '';
  return /^\s*[附续]?表/.test(line) && named.test(line) ? plainText(line) : undefined;
}

/** The header of a cell's column; a cell behind the last of them lies under it, as copies lose how wide it was. */
export function headerOf({ column }: TableCell, head: TableRow | undefined): string {
  const own = head?.cells.find((cell) => cell.column === column);
  return (own ?? head?.cells.findLast((cell) => cell.column < column))?.text ?? '';
}

/** What the row's 单位 column holds. */
function unitCell(row: TableRow, head: TableRow | undefined): string | undefined {
  const column = head?.cells.find(({ text }) => UNIT_COLUMN.test(text))?.column;
  return row.cells.find((cell) => cell.column === column)?.text;
}
