const ROMAN: [value: number, letters: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** XIV; from 4000 on in figures. */
export function roman(number: number): string | undefined {
  if (number >= 4000) return undefined;
  let rest = number;
  let out = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
}

/** 1st, 2nd, 11th. */
export function nth(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

const ONES =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  );
const TENS = 'Zero Ten Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ');
const NTH: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** One, Twenty-one; from 100 on in figures. */
export function inEnglish(number: number): string | undefined {
  if (number >= 100) return undefined;
  if (number < 20) return ONES[number];
  const ones = number % 10;
  return TENS[Math.floor(number / 10)]! + (ones ? `-${ONES[ones]!.toLowerCase()}` : '');
}

/** First, Twenty-first; from 100 on in figures. */
export function nthInEnglish(number: number): string | undefined {
  const written = inEnglish(number);
  if (written === undefined) return undefined;
  const last = /[a-z]+$/i.exec(written)![0];
  const key = last.toLowerCase();
  const ordinal = NTH[key] ?? (key.endsWith('y') ? `${key.slice(0, -1)}ieth` : `${key}th`);
  const whole = written.slice(0, -last.length) + ordinal;
  return whole[0]!.toUpperCase() + whole.slice(1);
}
