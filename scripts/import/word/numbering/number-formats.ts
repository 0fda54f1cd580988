import { NUMBER_FORMATS } from './format-table.ts';

/** Formats of one's own that Word offers: `001, 002, 003, ...`. */
const PADDED = /^(0*)1, 0*2, 0*3, \.\.\.$/;

/** Formats that Word writes on for ever, and this program does not; the others go on in figures. */
const ENDLESS = new Set([
  'cardinalText',
  'ordinalText',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'chicago',
]);

/**
 * Writes a number of a list as Word does (`ST_NumberFormat`, ISO 29500-1, 17.18.59).
 *
 * @param format of `w:numFmt`
 * @returns `undefined` for a format that the program does not know
 * @example writtenNumber(101, 'chineseCountingThousand') // '一百〇一'
 */
export function writtenNumber(number: number, format: string): string | undefined {
  const padded = PADDED.exec(format);
  if (padded) return String(number).padStart(padded[1]!.length + 1, '0');
  const write = NUMBER_FORMATS[format];
  if (!write) return undefined;
  if (format === 'none' || format === 'bullet') return '';
  // The other formats have no sign and no nought.
  if (number < 1 && !format.startsWith('decimal')) return String(number);
  const written = write(number);
  if (written !== undefined) return written;
  return ENDLESS.has(format) ? undefined : String(number);
}
