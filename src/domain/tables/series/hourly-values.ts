import { hourKey, MONTH_HOURS } from '#domain/values/hour.ts';
import type { SeriesExtent, Step } from '#domain/indicators/long-series.ts';

/** The hours of one month in one area. */
export interface MonthOfHours {
  /** By hour; NaN where there is no value. */
  values: Float64Array;
  /** The line of the table on which an hour is; 0 where it does not. */
  lines: Int32Array;
}

/**
 * Hourly values in columns: twelve bytes for each hour, whatever a table's rows look like. A daily value stands at the
 * first hour of its day.
 */
export class HourlyValues {
  /** Area to month, counted from the year 0, to its hours. */
  readonly areas = new Map<string, Map<number, MonthOfHours>>();
  #rows = 0;
  #missing = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  /** Most digits behind a decimal point. */
  decimals = 0;
  /** That of the first row; none before there was one. */
  step: Step | undefined;
  #area = '';
  #month = -1;
  #hours: MonthOfHours | undefined;

  /**
   * Takes a value; NaN for one that is missing.
   *
   * @returns the line on which the same hour was before, else 0
   */
  take(area: string, hour: number, value: number, line: number): number {
    const month = Math.floor(hour / MONTH_HOURS);
    // Rows come in the order of time or of areas: the month before is most often the month again.
    if (area !== this.#area || month !== this.#month) this.#turnTo(area, month);
    const { values, lines } = this.#hours!;
    const at = hour - month * MONTH_HOURS;
    if (lines[at] !== 0) return lines[at]!;
    lines[at] = line;
    values[at] = value;
    this.#rows++;
    if (Number.isNaN(value)) this.#missing++;
    if (hour < this.#first) this.#first = hour;
    if (hour > this.#last) this.#last = hour;
    return 0;
  }

  extent(): SeriesExtent | undefined {
    if (this.#rows === 0) return undefined;
    return {
      rows: this.#rows,
      missing: this.#missing,
      areas: this.areas.size,
      step: this.step ?? 'hour',
      first: this.#key(this.#first),
      last: this.#key(this.#last),
    };
  }

  #key(hour: number): string {
    return this.step === 'day' ? hourKey(hour).slice(0, 10) : hourKey(hour);
  }

  #turnTo(area: string, month: number): void {
    const months = this.areas.get(area) ?? new Map<number, MonthOfHours>();
    this.areas.set(area, months);
    const hours = months.get(month) ?? {
      values: new Float64Array(MONTH_HOURS).fill(Number.NaN),
      lines: new Int32Array(MONTH_HOURS),
    };
    months.set(month, hours);
    [this.#area, this.#month, this.#hours] = [area, month, hours];
  }
}
