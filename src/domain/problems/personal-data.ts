/** Something that tells who a person is, or how to call one: never published. */
export interface PersonalDatum {
  kind: 'identity-number' | 'mobile-number';
  at: number;
  length: number;
  /** As it may be shown: 330***********1234. */
  masked: string;
}

/** Eleven digits as people group them, or eighteen; full-width digits too. */
const CANDIDATE =
  /(?<![\d０-９A-Za-z_.-])(?:\+?86[- ]?)?[1１][3-9３-９][\d０-９](?:[\d０-９]{8}|([ -])[\d０-９]{4}\1[\d０-９]{4})(?![\d０-９A-Za-z_]|[.．]\d|\s*[万亿元吨千立平%％])|(?<![\d０-９A-Za-z_.-])[\d０-９]{17}[\d０-９XxＸｘ](?![\d０-９A-Za-z_])/g;

/** The beginning of an address: the digits after it are its own. */
const ADDRESS = /https?:\/\/[^\s<>"“”（）《》，。；、]*$/;

/** Mobile numbers, and citizens' identity numbers whose check digit and date of birth are right. */
export function personalData(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const { 0: written, index: at } of text.matchAll(CANDIDATE)) {
    if (ADDRESS.test(text.slice(Math.max(0, at - 200), at))) continue;
    const plain = written.normalize('NFKC').replace(/[^\dXx]/g, '');
    const kind = plain.length === 18 ? 'identity-number' : 'mobile-number';
    if (kind === 'identity-number' && !isIdentityNumber(plain)) continue;
    found.push({ kind, at, length: written.length, masked: masked(plain) });
  }
  return found;
}

/** The text with personal data masked, so that a message never repeats them. */
export function withoutPersonalData(text: string): string {
  return personalData(text).reduceRight(
    (whole, { at, length, masked: safe }) => whole.slice(0, at) + safe + whole.slice(at + length),
    text,
  );
}

/** GB 11643-1999: weights 2^(18-i) mod 11, check digit by ISO 7064 MOD 11-2; digits 7 to 14 are the date of birth. */
export function isIdentityNumber(number: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(number)) return false;
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  const born = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number(year) < 1900 || Number(year) > 2100) return false;
  if (Number.isNaN(born.getTime()) || born.getUTCDate() !== Number(day)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return CHECK_DIGITS[sum % 11] === number[17]!.toUpperCase();
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

function masked(digits: string): string {
  return digits.slice(0, 3) + '*'.repeat(digits.length - 5) + digits.slice(-2);
}
