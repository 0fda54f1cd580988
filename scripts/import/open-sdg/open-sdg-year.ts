import { parsePeriod } from '#domain/values/period.ts';

/** The Year cell of an Open SDG file, as a period key; with what else is in the cell. */
export interface ReadYear {
  key: string;
  /** `Note 5`, `baseline`, or the cell as written where its form says more than the key. */
  note?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Forms that occur in published Open SDG data, each with the key that it means: `2021.0` a year that a spreadsheet
 * made a number, `2021/22` and `2021/2022` a financial year, `2013 Q1` and `2013-Q1` a quarter, `2023 02` and `2023-M02` a month, `2011-2015`,
 * `2012 to 2014` and `2012-14` years taken together, `2013a` and `2013b` two readings of one year.
 */
const FORMS: [RegExp, (...parts: string[]) => string][] = [
  [/^(\d{4})(?:\.0+)?$/, (year) => year],
  [/^(\d{4})[ -]?Q([1-4])$/i, (year, quarter) => `${year}-Q${quarter}`],
  [/^(\d{4})[ -]?[HS]([12])$/i, (year, half) => `${year}-H${half}`],
  [/^(\d{4}) (0[1-9]|1[0-2])$/, (year, month) => `${year}-${month}`],
  [/^(\d{4})-?M(0[1-9]|1[0-2])$/i, (year, month) => `${year}-${month}`],
  [/^(\d{4}) ?[/ –-] ?(\d{2})$/, yearsOf],
  // 2012-14 are years, 2012-01 can only be a month.
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (year, month) => `${year}-${month}`],
  [/^(\d{4}-\d{2}-\d{2})$/, (day) => day],
  [/^(\d{4}) ?\/ ?(\d{4})$/, (year, next) => `${year}/${next.slice(2)}`],
  [/^(\d{4}) ?(?:-|–|—|to) ?(\d{4})$/, (first, last) => `${first}/${last}`],
  [
    /^(\d{4})\/(\d{2}) ?(?:-|–|to) ?(\d{4})\/(\d{2})$/,
    (first, _, last, end) => `${first}-04/${last.slice(0, 2)}${end}-03`,
  ],
  [
    /^(\d{1,2}) ([a-z]{3})[a-z]* to (\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i,
    (day, month, lastDay, lastMonth, year) =>
      `${dayOf(year, month, day)}/${dayOf(year, lastMonth, lastDay)}`,
  ],
];

/** Two digits name the next year, of a financial year, or a later one, the last of several. */
function yearsOf(year: string, last: string): string {
  const following = (Number(year) + 1) % 100 === Number(last);
  return following ? `${year}/${last}` : `${year}/${year.slice(0, 2)}${last}`;
}

/** Reads a Year cell; `undefined` when it names no time. */
export function readYear(cell: string): ReadYear | undefined {
  const bracketed = /^(.*?)\s*[[(]([^\])]+)[\])]$/.exec(cell);
  const lettered = /^(\d{4})([a-z])$/i.exec(cell);
  const text = (bracketed?.[1] ?? lettered?.[1] ?? cell).trim();
  for (const [form, keyOf] of FORMS) {
    const match = form.exec(text);
    const key = match && keyOf(...match.slice(1));
    // Years need not follow one another: 2019/20 is a financial year, 2011/2015 an interval.
    if (key && parsePeriod(key)) {
      const note = bracketed?.[2] ?? (lettered ? cell : undefined);
      return { key, ...(note && { note }) };
    }
  }
  return undefined;
}

function dayOf(year: string, month: string, day: string): string {
  const at = MONTHS.indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
