import type { Citation } from '#domain/indicators/citation.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { missingLabel } from '#domain/registers/missing-label.ts';
import type { RegisterTable, SourcedRow } from '#domain/registers/register.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';
import { statesNumber } from '#domain/values/written-number.ts';
import { cellPlace, type Resolution } from '#domain/proof/resolution.ts';

/**
 * Proves a row of a register by the words that it cites, as figures are: title, numbers and dates, and every field whose
 * schema says so, must stand in the sentence (the row of a table) around the quoted words; a date and a field of words
 * may stand in the section's headings or the document's title as well.
 */
export function proveEntryRow(
  { cells, source }: SourcedRow,
  { head, fields }: RegisterTable,
  citation: Citation,
  resolution: Resolution,
): void {
  const { places, around } = resolution.grounds(citation);
  const above = [around.title, ...around.headings, around.publisher];
  fields.forEach((field, at) => {
    const cell = cells[at]!;
    if (cell === '' || missingLabel(field, cell) !== undefined) return;
    if (!isStated(field, head.roles.title)) return;
    const stated = places.some(({ text, sentence }) => {
      const words = text.slice(sentence.start, sentence.end);
      const whole = isNumeric(field) ? words : [words, ...above, text].join('\n');
      return states(whole, cell, field, around.publishedOn);
    });
    if (stated) return;
    const { document, section } = citation;
    const told = { column: field.title, found: cell, document, section };
    resolution.report(problem('entry-not-in-words', cellPlace(source, field.name), told));
  });
}

const isNumeric = ({ type }: RegisterField) => type === 'number' || type === 'integer';

/** Whether the words must say it: as the schema says, else titles, numbers and dates. */
function isStated({ name, type, stated, person }: RegisterField, title: string): boolean {
  if (person) return false;
  return stated ?? (name === title || ['number', 'integer', 'date'].includes(type));
}

function states(words: string, cell: string, field: RegisterField, publishedOn: string): boolean {
  if (isNumeric(field)) return statesNumber(words, Number(cell), field.unit);
  if (field.type === 'date') return cell === publishedOn || statesDate(words, cell);
  return withoutSpaces(words).includes(withoutSpaces(plainText(cell)));
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** A day as documents write it: 2020年9月13日, 2020-09-13, 9月13日 where the year stands elsewhere. */
function statesDate(words: string, day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [Number(month), Number(date)];
  const written = [
    `${year}\\s*年\\s*0?${m}\\s*月\\s*0?${d}\\s*日`,
    `${year}[-./]0?${m}[-./]0?${d}(?!\\d)`,
    ...(words.includes(year) ? [`(?<!\\d)0?${m}\\s*月\\s*0?${d}\\s*日`] : []),
  ];
  return new RegExp(written.join('|')).test(words);
}
