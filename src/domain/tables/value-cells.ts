import {
  boundOf,
  clashOf,
  isQualifier,
  orderOf,
  QUALIFIERS,
  sortQualifiers,
  type Qualifier,
} from '#domain/values/qualifier.ts';
import { printedZeros } from '#domain/values/level.ts';
import type { Value } from '#domain/values/value.ts';
import { readWrittenValue } from '#domain/values/written-value.ts';
import { number } from './cells.ts';
import type { Read } from './column.ts';
import type { CurrentRow } from './place-columns.ts';
import { proposeClass } from './proposals.ts';
import type { TableReader } from './table-reader.ts';

/** What `qualifier` of a value without a number must be: nothing was detected, and no limit is stated. */
const UNDETECTED: Qualifier = 'below-detection';

/** A range in a table: `4~19`. */
const RANGE = /^(-?\d+(?:\.\d+)?)~(-?\d+(?:\.\d+)?)$/;

/** A number, a range, or a label of the indicator's scale. Without the indicator nothing can be said. */
export function valueCell(current: CurrentRow): Read<Value> {
  const classes = new Map<string, Value>();
  return (cell, table) => {
    const { indicator } = current;
    if (!indicator) return undefined;
    const { scale } = indicator;
    if (scale.length === 0) return amount(cell, table);
    const known = classes.get(`${indicator.id} ${cell}`);
    if (known) return known;
    const rank = scale.indexOf(cell) + 1;
    if (rank === 0) {
      const { column } = table;
      const proposal = proposeClass(cell, scale);
      return table.report('unknown-class', { column, found: cell, scale, proposal });
    }
    const value: Value = { kind: 'class', label: cell, rank };
    classes.set(`${indicator.id} ${cell}`, value);
    return value;
  };
}

/** The advice for a cell that qualifies its number says how to write both: 约20 is 20 with `about`. */
function amount(cell: string, table: TableReader): Value | undefined {
  const [, low, high] = RANGE.exec(cell) ?? [];
  if (low && high && Number(low) < Number(high))
    return {
      kind: 'range',
      low: Number(low),
      high: Number(high),
      ...printedZeros([low, high]),
    };
  const written = /^-?[\d.]+$/.test(cell) ? undefined : readWrittenValue(cell)?.value;
  if (table.column === 'value' && written && (written.qualifiers || written.kind === 'range')) {
    const { column } = table;
    const value =
      written.kind === 'number'
        ? String(written.number)
        : written.kind === 'range'
          ? `${written.low}~${written.high}`
          : '';
    const qualifier = (written.qualifiers ?? []).join(';');
    const lacking = !table.columns.qualifier;
    return table.report('value-with-words', { column, found: cell, value, qualifier, lacking });
  }
  const read = number(cell, table);
  return read === undefined ? undefined : { kind: 'number', number: read, ...printedZeros([cell]) };
}

/** One or several of the qualifiers, apart by semicolons. */
export const qualifierCell: Read<Qualifier[]> = (cell, table) => {
  const words = cell.split(/[;；]/).map((word) => word.trim());
  const wrong = words.find((word) => !isQualifier(word));
  if (wrong !== undefined)
    return table.report('bad-choice', { column: table.column, found: wrong, choices: QUALIFIERS });
  const list = sortQualifiers(words.filter(isQualifier));
  const clash = clashOf(list);
  if (clash) {
    const said = clash.map((one) => `${one}（${QUALIFIERS[one!]}）`);
    return table.report('qualifier-clash', { column: table.column, said });
  }
  return list;
};

/** What a row's value and its qualifiers may not say together. */
export function checkQualifier(
  value: Value | undefined,
  qualifiers: Qualifier[] | undefined,
  table: TableReader,
): void {
  if (!qualifiers) return;
  const because = unfit(value, qualifiers);
  const found = table.cell('qualifier');
  if (because) table.report('qualifier-unfit', { found, because }, 'qualifier');
}

function unfit(value: Value | undefined, qualifiers: Qualifier[]): string | undefined {
  const order = orderOf(qualifiers);
  const bound = boundOf(qualifiers);
  if (value?.kind === 'class' && (order ?? bound)) return '等级不是数，没有上下限，也不是位次';
  if (value?.kind === 'range' && (order ?? bound) && bound !== 'about')
    return '一个范围已经写明了上下限';
  if (order && value?.kind === 'number' && !(Number.isInteger(value.number) && value.number > 0))
    return '位次和年数是从 1 起的整数';
  return undefined;
}

/** Whether a row says that nothing was detected and states no limit: its value stays empty. */
export const isUndetected = (table: TableReader): boolean =>
  table.cell('value') === '' && table.cell('qualifier').split(/[;；]/).includes(UNDETECTED);

/** A value with its qualifiers; without a number, one that was not detected. */
export function qualified(
  value: Value | undefined,
  qualifiers: Qualifier[] | undefined,
): Value | undefined {
  if (!qualifiers) return value;
  if (value) return { ...value, qualifiers };
  return qualifiers.includes(UNDETECTED)
    ? { kind: 'missing', reason: '未检出', qualifiers }
    : undefined;
}
