import Papa from 'papaparse';
import { hourNumber } from '#domain/values/hour.ts';
import type { HourlyValues } from './hourly-values.ts';
import { problem, type ProblemCode, type ProblemParams } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { proposeNumber } from '#domain/tables/proposals.ts';
import { trimmed } from '#domain/tables/table-reader.ts';

/** The columns of a table of `seeds/series/`, in any order. */
export const SERIES_COLUMNS = ['area', 'time', 'value'] as const;

/** So many problems of one table are reported one by one: a fault of a program is in every row. */
const MOST_TOLD = 100;

const NUMBER = /^-?\d+(?:\.(\d+))?$/;

/**
 * Reads a long table piece by piece, so that a million rows need no more memory than their values. Its times are hours
 * (`2024-01-05T13`) or days (`2024-01-05`), all alike.
 */
export class SeriesReader {
  readonly #file: string;
  readonly #areas: ReadonlyMap<string, string>;
  readonly #into: HourlyValues;
  readonly #problems: Problem[];
  #rest = '';
  #line = 0;
  /** Places of the columns; none before the header has been read. */
  #places: number[] | undefined;
  #told = 0;

  /** @param areas id or name of each area and station, to its id */
  constructor(
    file: string,
    areas: ReadonlyMap<string, string>,
    into: HourlyValues,
    problems: Problem[],
  ) {
    this.#file = file;
    this.#areas = areas;
    this.#into = into;
    this.#problems = problems;
  }

  take(piece: string): void {
    const text = this.#rest + piece;
    const end = text.lastIndexOf('\n') + 1;
    this.#rest = text.slice(end);
    if (end > 0) this.#read(text.slice(0, end));
  }

  end(): void {
    if (this.#rest) this.#read(`${this.#rest}\n`);
    if (this.#line === 0) this.#report('empty-header', 1, { header: SERIES_COLUMNS.join(',') });
    const more = this.#told - MOST_TOLD;
    if (more > 0) {
      const place = { file: this.#file, line: 0, column: 0 };
      this.#problems.push(problem('series-more-problems', place, { more }));
    }
  }

  #read(text: string): void {
    const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    const { data } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n' });
    // The end of the last line begins no row.
    data.pop();
    let first = 0;
    if (!this.#places) {
      this.#places = this.#header(data[0] ?? []);
      first = 1;
      this.#line = 1;
    }
    const [area = 0, time = 0, value = 0] = this.#places;
    if (this.#places.includes(-1)) return;
    for (let at = first; at < data.length; at++) {
      const cells = data[at]!;
      this.#line++;
      if (cells.length === 1 && trimmed(cells[0]!) === '') continue;
      this.#row(cells[area] ?? '', cells[time] ?? '', cells[value] ?? '');
    }
  }

  #header(cells: string[]): number[] {
    const names = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
    const header = SERIES_COLUMNS.join(',');
    return SERIES_COLUMNS.map((column) => {
      const place = names.indexOf(column);
      if (place < 0) this.#report('missing-column', 1, { column, header });
      return place;
    });
  }

  #row(areaCell: string, timeCell: string, valueCell: string): void {
    const area = this.#areas.get(areaCell) ?? this.#areas.get(areaCell.trim());
    if (area === undefined) {
      const known = this.#areas.keys();
      return this.#report('unknown-area', 1, { column: 'area', name: areaCell, known });
    }
    const time = trimmed(timeCell);
    const step = time.length === 10 ? 'day' : 'hour';
    const hour = hourNumber(step === 'day' ? `${time}T00` : time);
    if (hour < 0) {
      return this.#report('not-an-hour', 2, { found: timeCell });
    }
    this.#into.step ??= step;
    if (this.#into.step !== step) {
      const before = this.#into.step === 'day' ? '日期' : '小时';
      return this.#report('mixed-steps', 2, { found: timeCell, step: before });
    }
    const written = trimmed(valueCell);
    const match = NUMBER.exec(written);
    if (written !== '' && !match) {
      const found = { column: 'value', found: valueCell, ...proposeNumber(valueCell) };
      return this.#report('not-a-number', 3, found);
    }
    const decimals = match?.[1]?.length ?? 0;
    if (decimals > this.#into.decimals) this.#into.decimals = decimals;
    const before = this.#into.take(area, hour, match ? Number(written) : Number.NaN, this.#line);
    if (before === 0) return;
    const found = { indicator: areaCell, period: timeCell, file: this.#file, line: before };
    this.#report('duplicate-observation', 2, found);
  }

  #report<Code extends ProblemCode>(code: Code, column: number, params: ProblemParams<Code>): void {
    if (++this.#told > MOST_TOLD) return;
    const place = { file: this.#file, line: Math.max(1, this.#line), column };
    this.#problems.push(problem(code, place, params));
  }
}
