import { parsePeriod, type Period } from './period.ts';

/** More are not listed, they are counted by nobody. */
const MOST = 400;

/** The next period of the same kind: `2019` → `2020`, `2019-12` → `2020-01`; `undefined` for days, hours and intervals. */
export function nextPeriod({ kind, key }: Period): Period | undefined {
  const year = Number(key.slice(0, 4));
  const two = (number: number) => String(number % 100).padStart(2, '0');
  const step = (sign: string, parts: number, width = 1) => {
    const part = Number(key.slice(4).replace(/\D/g, ''));
    const next = part === parts ? 1 : part + 1;
    return `${part === parts ? year + 1 : year}-${sign}${String(next).padStart(width, '0')}`;
  };
  switch (kind) {
    case 'year':
      return parsePeriod(String(year + 1));
    case 'financial-year':
      return parsePeriod(`${year + 1}/${two(year + 2)}`);
    case 'half':
      return parsePeriod(step('H', 2));
    case 'quarter':
      return parsePeriod(step('Q', 4));
    case 'month':
      return parsePeriod(step('', 12, 2));
    default:
      return undefined;
  }
}

/** The periods of one kind between two, both left out (2019 and 2022: 2020, 2021); none where the kind has no next one. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const between: Period[] = [];
  let next = nextPeriod(first);
  while (next && next.start < last.start && between.length < MOST) {
    between.push(next);
    next = nextPeriod(next);
  }
  return between;
}
