import { asideOf } from './row-aside.ts';
import { isSameUnit } from '#domain/extraction/words/printed-value.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { problem, type Place } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { SourceText } from '#scripts/pipeline/source-text.ts';
import type { FreshRow } from './observation-table.ts';
import { areDoubtful, readPeriod, type DatePrecision } from './read-period.ts';
import { readValue } from './read-value.ts';
import { cellAt, EMPTY, type Sheet, type SheetCell } from './sheet.ts';
import type { SheetHeader } from './sheet-header.ts';

/** What the rows of sheets are read with. */
export interface RowContext {
  file: string;
  /** Indicators by id and by every name of theirs. */
  indicators: Map<string, Seeds['indicators'][number]>;
  /** Ids of disclosures by their titles. */
  titles: Map<string, string>;
  /** What the dates of the sheet mean, where the clerk said so. */
  dates?: DatePrecision;
}

/** Rows that were read, and those that cannot be. */
export interface ReadRows {
  rows: FreshRow[];
  /** In words, what each value was read as, whether or not it can be taken. */
  read?: string[];
  refused: number;
  problems: Problem[];
}

export function rowContext(
  file: string,
  { indicators }: Pick<Seeds, 'indicators'>,
  disclosures: SourceText[],
  dates?: DatePrecision,
): RowContext {
  const named = indicators.flatMap((indicator) =>
    [indicator.name, ...indicator.aliases, indicator.id].map((word) => [word, indicator] as const),
  );
  return {
    file,
    indicators: new Map(named),
    titles: documentsByTitle(disclosures),
    ...(dates && { dates }),
  };
}

/** Reads the rows below the header of a sheet that has a row for each value. */
export function readSheetRows(sheet: Sheet, header: SheetHeader, context: RowContext): ReadRows {
  const read: ReadRows = { rows: [], refused: 0, problems: [] };
  const at = header.places.get('period')!;
  const below = sheet.rows.slice(header.row + 1);
  const doubtful = !context.dates && areDoubtful(below.map((row) => row[at] ?? { text: '' }));
  const dates = doubtful ? 'doubtful' : context.dates;
  const leftOut: { line: number; words: string }[] = [];
  below.forEach((row, index) => {
    const number = header.row + 1 + index;
    if (!row.some(({ text, fault }) => text.trim() || fault)) return;
    const aside = asideOf(sheet, number, header);
    if (aside !== undefined) {
      leftOut.push({ line: sheet.lines?.[number] ?? number + 1, words: aside });
      return;
    }
    const cells = new Map<string, SheetCell>();
    const places = new Map<string, { line: number; column: number }>();
    const line = sheet.lines?.[number] ?? number + 1;
    for (const [name, column] of header.places) {
      cells.set(name, cellAt(sheet, number, column));
      places.set(name, { line, column: column + 1 });
    }
    takeRow({ cells, places, line, dates, headings: header.headings }, sheet, context, read);
  });
  if (leftOut.length > 0) {
    const whole = { file: context.file, ...(sheet.name && { sheet: sheet.name }) };
    const place = { ...whole, line: 0, column: 0 };
    read.problems.push(problem('sheet-rows-left-out', place, { rows: leftOut }));
  }
  return read;
}

/** One value with all that belongs to it, still as cells. */
export interface RawRow {
  cells: Map<string, SheetCell>;
  places: Map<string, { line: number; column: number }>;
  line: number;
  dates: DatePrecision | 'doubtful' | undefined;
  /** What the sheet calls its columns. */
  headings: ReadonlyMap<string, string>;
}

/** Reads one row; what is in doubt is reported and the row refused. */
export function takeRow(
  { cells, places, line, dates, headings }: RawRow,
  { name }: Pick<Sheet, 'name'>,
  { file, indicators, titles }: RowContext,
  read: ReadRows,
): void {
  const placeOf = (column: string): Place => {
    const { line: own = line, column: number = 0 } = places.get(column) ?? {};
    return { file, ...(name && { sheet: name }), line: own, column: number };
  };
  const problems: Problem[] = [];
  for (const [column, { fault, text }] of cells) {
    if (!fault) continue;
    const place = placeOf(column);
    if (fault.kind === 'error')
      problems.push(problem('sheet-cell-error', place, { value: fault.value }));
    else if (fault.kind === 'time')
      problems.push(problem('sheet-cell-time', place, { shown: text }));
    else problems.push(problem('sheet-cell-uncalculated', place, {}));
  }
  const row = new Map([...cells].map(([column, { text }]) => [column, text.trim()]));
  const indicator = indicators.get(row.get('indicator') ?? '');
  if (indicator) row.set('indicator', indicator.id);
  const document = row.get('document') ?? '';
  row.set('document', titles.get(document) ?? document);
  const period = readPeriod(cells.get('period')!, placeOf('period'), dates);
  problems.push(...period.problems);
  row.set('period', period.period ?? '');
  const heading = headings.get('value') ?? '';
  const own = cells.get('value')!;
  const value = readValue(own.fault ? EMPTY : own, {
    place: placeOf('value'),
    heading,
    quote: row.get('quote') ?? '',
    ...(indicator && { indicator }),
  });
  problems.push(...value.problems);
  row.set('value', value.value);
  for (const column of ['qualifier', 'status', 'reason'] as const) {
    if (value[column]) {
      row.set(column, row.get(column) || value[column]);
      if (!places.has(column)) places.set(column, places.get('value') ?? { line, column: 0 });
    }
  }
  const change = row.get('stated_change');
  if (change) row.set('stated_change', plainChange(change));
  const wanted = indicator?.unit;
  const units = new Set([row.get('unit'), value.unit].filter(Boolean) as string[]);
  row.delete('unit');
  const unit = [...units].find((one) => !isUnit(one, wanted));
  if (unit !== undefined && wanted !== undefined) {
    const place = placeOf(value.unit === unit ? 'value' : 'unit');
    const format = cells.get('value')!.format;
    const percent = unit === '%' && format ? format : undefined;
    problems.push(problem('sheet-unit-differs', place, { unit, wanted, percent }));
  }
  read.problems.push(...problems);
  if (problems.some(({ severity }) => severity === 'error')) read.refused++;
  else read.rows.push({ place: placeOf(''), cells: row, places });
}

/** A unit in 万 or 亿 becomes part of the number: 12万吨 of an indicator in 吨. */
function isUnit(unit: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const [own, other] = [unit, wanted].map((one) => one.normalize('NFKC').trim());
  return isSameUnit(own!, other!) || isSameUnit(own!, other!.replace(/^[万亿]/, ''));
}

/** `−4.8%` and `1,234.5` as the tables write them; other words stay as they are and are reported. */
function plainChange(text: string): string {
  const plain = text.normalize('NFKC').replace(/^[−–]/, '-');
  return /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : text;
}

/** A title that two documents share names neither. */
function documentsByTitle(disclosures: SourceText[]): Map<string, string> {
  const titles = new Map<string, string>();
  const twice = new Set<string>();
  for (const { file, text } of disclosures) {
    const title = String(parseFrontmatter(text, file).fields.title ?? '');
    if (titles.has(title)) twice.add(title);
    titles.set(title, file.replace(/^.*\//, '').replace(/\.md$/, ''));
  }
  for (const title of twice) titles.delete(title);
  return titles;
}
