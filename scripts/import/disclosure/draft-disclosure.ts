import type { Attachment } from '#domain/disclosures/disclosure.ts';
import { proposeDate } from '#domain/values/date.ts';
import { disclosureFields } from '#domain/disclosures/disclosure-schema.ts';
import { yamlQuoted } from '#domain/files/frontmatter-advice.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { planYearOf } from '#domain/extraction/promises/plan-year.ts';
import { isId, proposeId } from '#domain/values/id.ts';
import type { RecordFields } from '#scripts/import/extract/extract.ts';
import { readRecordLine } from '#scripts/import/extract/record-line.ts';
import type { Original } from './original.ts';

/** What a disclosure's file is going to hold. */
export interface DisclosureDraft {
  id: string;
  fields: RecordFields;
  body: string;
  attachments?: Attachment[];
}

/**
 * Completes a record: what the person at the terminal said comes first, then the original, then the file's name.
 * Nothing is made up; what is taken from the name is reported.
 *
 * @param name the file's name
 * @param given fields by option, and the id
 */
export function draftDisclosure(
  { fields: read, body }: Pick<Original, 'fields' | 'body'>,
  file: string,
  { id: wanted, ...given }: RecordFields,
): Parsed<DisclosureDraft> {
  const whole = { file, line: 0, column: 0 };
  const name = file.replace(/^.*[/\\]/, '');
  const stem = name.replace(/\.[^.]*$/, '');
  const fields: RecordFields = { rendition: 'original', coverage: 'full', ...read, ...given };
  const problems = [];
  if (!fields.title) {
    fields.title = stem;
    problems.push(problem('import-no-title', whole, { title: stem }));
  } else if (!given.title && isDoubtfulTitle(fields.title))
    problems.push(problem('import-title-doubtful', whole, { title: fields.title }));
  if (!fields.category) {
    fields.category = '未分类';
    problems.push(problem('import-no-category', whole, {}));
  }
  if (!fields.published_on) {
    const date = proposeDate(stem) ?? proposeDate(stem.slice(0, 8));
    if (date) problems.push(problem('import-date-from-name', whole, { date }));
    else problems.push(problem('import-no-date', whole, {}));
    fields.published_on = date ?? '';
  }
  const planYear = planYearOf(fields.title, fields.published_on, body);
  if (planYear) fields.plan_year ??= String(planYear);
  const id = wanted ?? idOf(stem, fields.index_number);
  if (wanted !== undefined && !isId(wanted)) {
    const found = { id: wanted, kind: 'file', proposal: proposeId(wanted) } as const;
    problems.push(problem('bad-id', whole, found));
  } else if (!id) problems.push(problem('import-no-id', whole, { name }));
  return { value: { id, fields, body }, problems };
}

/** A number, a date, or a line of the record was taken for the title. */
const isDoubtfulTitle = (title: string): boolean =>
  /^[\d\s.,，、/:：\-–—()（）年月日第号期]+$/.test(title) || readRecordLine(title) !== undefined;

/** From the file's name, or where that is Chinese from the index number: `…/2020-123233` → `2020-123233`. */
function idOf(stem: string, indexNumber = ''): string {
  const tail = /[/](\d{4}-\d+)$/.exec(indexNumber)?.[1];
  return /^[\x20-\x7E]+$/.test(stem) ? proposeId(stem) : (tail ?? '');
}

/** Where a disclosure lies, from the project's root. */
export const disclosurePath = ({ id, fields }: Pick<DisclosureDraft, 'id' | 'fields'>): string =>
  `content/disclosures/${fields.published_on?.slice(0, 4)}/${id}.md`;

/** The text of a disclosure's file, its fields in the order of the schema. */
export function disclosureText({ fields, body, attachments }: Omit<DisclosureDraft, 'id'>): string {
  const lines = Object.keys(disclosureFields.shape).flatMap((name) => {
    if (name === 'attachments') return attachmentLines(attachments);
    return fields[name] ? [`${name}: ${yamlQuoted(fields[name])}`] : [];
  });
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

function attachmentLines(attachments: Attachment[] = []): string[] {
  if (attachments.length === 0) return [];
  const items = attachments.flatMap(({ title, href, size }) => [
    `  - title: ${yamlQuoted(title)}`,
    `    href: ${yamlQuoted(href)}`,
    ...(size === undefined ? [] : [`    size: ${size}`]),
  ]);
  return ['attachments:', ...items];
}
