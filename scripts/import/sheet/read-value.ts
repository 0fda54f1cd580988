import { problem, type Place } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { proposeClass } from '#domain/tables/proposals.ts';
import { reasonOfSign } from '#domain/values/missing-reason.ts';
import { readWrittenValue } from '#domain/values/written-value.ts';
import { statesNumber } from '#domain/values/written-number.ts';
import type { SheetCell } from './sheet.ts';

/** What a cell of values says, by the columns of the tables; `undefined` values leave a column as it is. */
export interface ReadValue {
  value: string;
  qualifier?: string;
  status?: string;
  reason?: string;
  /** The unit that the cell itself names: `%` of a percentage. */
  unit?: string;
  problems: Problem[];
}

/** Where a cell of values is, and what is known of its row. */
export interface ValueContext {
  place: Place;
  /** What the sheet calls the column. */
  heading: string;
  /** Absent when the row names none that is known. */
  indicator?: Indicator;
  /** The words that the row cites; empty where it cites none yet. */
  quote: string;
}

/** What tables write where there is no value. Words are the reason; of a sign it is said that the table has it. */
const NO_VALUE_SIGN = /^(?:[/／\\]+|[-—–－―]+|…+|\.{3,}|\*+|[xX×]+|N\/?A)$/;
const NO_VALUE_WORDS =
  /^(?:未(?:监测|测|采样|开展|统计|公布|评价)|停测|缺测|无数据|暂无(?:数据)?|无|断流|施工(?:停测)?|停产|停运|检修)$/;

/** Whether a cell says that there is no value. */
export const isNoValue = (text: string): boolean =>
  NO_VALUE_WORDS.test(text) || NO_VALUE_SIGN.test(text);

/** Reads a cell of values: a number with its qualifiers, a class, or why there is none. */
export function readValue(cell: SheetCell, context: ValueContext): ReadValue {
  const { indicator, heading, place } = context;
  const text = cell.text.trim();
  const found: ReadValue = { value: '', problems: [] };
  if (text === '') return found;
  if (NO_VALUE_WORDS.test(text)) return { ...found, status: 'missing', reason: text };
  if (NO_VALUE_SIGN.test(text)) return { ...found, status: 'missing', reason: reasonOfSign(text) };
  if (indicator && indicator.scale.length > 0)
    return { ...found, value: proposeClass(text, indicator.scale) ?? text };
  const written = readWrittenValue(text);
  const held = cell.held === undefined ? undefined : Number(cell.held);
  if (!written && held === undefined) {
    const unit = indicator?.unit ?? '';
    return {
      value: text,
      problems: [problem('sheet-value-unread', place, { heading, found: text, unit })],
    };
  }
  if (!written) return heldValue(cell, cell.held!, found, place);
  const { value, unit } = written;
  const qualifier = 'qualifiers' in value ? value.qualifiers?.join(';') : undefined;
  const read: ReadValue = { ...found, ...(qualifier && { qualifier }), ...(unit && { unit }) };
  // Nothing was detected, and no limit is stated: the tables leave the value empty.
  if (value.kind === 'missing') return read;
  if (value.kind === 'range') return { ...read, value: `${value.low}~${value.high}` };
  // A unit in 万 counts in 万: 12.3万 are 12.3 万吨, and 123000 吨.
  const scale = indicator?.unit.startsWith('万') && /万/.test(text) ? 1e4 : 1;
  const shown = plain(value.number / scale);
  if (held === undefined) return { ...read, value: shown };
  const whole = plain((unit === '%' ? held * 100 : held) / scale);
  if (whole === shown) return { ...read, value: shown };
  const states = (number: string) =>
    statesNumber(context.quote, Number(number), indicator?.unit ?? unit);
  const taken = !states(shown) && states(whole) ? whole : shown;
  const params = {
    shown: text,
    held: unit === '%' ? `${whole}%` : cell.held!,
    format: cell.format ?? '',
    taken,
  };
  return { ...read, value: taken, problems: [problem('sheet-shown-held', place, params)] };
}

/** A power of ten or a fraction: the stored number is the one that texts write. */
function heldValue(cell: SheetCell, held: string, found: ReadValue, place: Place): ReadValue {
  const params = { shown: cell.text, held, format: cell.format ?? '', taken: held };
  return { ...found, value: held, problems: [problem('sheet-shown-held', place, params)] };
}

const plain = (number: number) => String(Number(number.toPrecision(15)));
