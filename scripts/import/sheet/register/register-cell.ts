import type { RegisterField } from '#domain/registers/table-schema.ts';
import { proposeDate } from '#domain/values/date.ts';
import type { SheetCell } from '#scripts/import/sheet/sheet.ts';

/**
 * What a cell of a sheet says, as the register's table writes it: a date by its day, a number without separators, a year
 * without 年. What is not sure to be meant stays as it is written, for the checks to tell.
 */
export function registerCell(field: RegisterField | undefined, { text, date }: SheetCell): string {
  const words = text
    .normalize('NFC')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  if (words === '') return '';
  switch (field?.type) {
    case 'date':
      return date?.precision === 'day' ? date.day : (proposeDate(words) ?? words);
    case 'year':
      return date ? date.day.slice(0, 4) : words.replace(/\s*年$/, '');
    case 'yearmonth':
      return date ? date.day.slice(0, 7) : (monthOf(words) ?? words);
    case 'number':
    case 'integer':
      return numberOf(words) ?? words;
    case 'boolean':
      return { 是: 'true', 否: 'false' }[words] ?? words;
    default:
      return words;
  }
}

/** Digits in full width or with thousands separators: 1,234.5. */
function numberOf(words: string): string | undefined {
  const plain = words.normalize('NFKC');
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return plain.replaceAll(',', '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
}

function monthOf(words: string): string | undefined {
  const [, year, month] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(words) ?? [];
  return year && month ? `${year}-${month.padStart(2, '0')}` : undefined;
}
