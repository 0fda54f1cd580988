import type { z } from 'zod';
import type { FieldMeta } from './content-field.ts';
import type { Frontmatter } from './frontmatter.ts';
import { dayInChina, proposeDate } from '#domain/values/date.ts';
import { nearNames } from '#domain/values/near-name.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';

type Fields = Record<string, unknown>;

/** What a file's fields say: those that are sound, and whether all are. */
export interface ContentRecord {
  fields: Fields;
  problems: Problem[];
}

/**
 * Checks the fields of a content file against its schema and reports all that is wrong with them. Unknown names are
 * read as the missing field they were meant to be, so that one slip is one problem.
 */
export function checkFields(
  { fields: given, places, endLine, present }: Frontmatter,
  file: string,
  schema: z.ZodObject,
): ContentRecord {
  const fields = { ...given };
  const problems: Problem[] = [];
  if (!present) return { fields, problems };
  const known = Object.keys(schema.shape);
  for (const field of Object.keys(fields).filter((name) => !known.includes(name))) {
    const free = known.filter((name) => !(name in fields));
    const near = nearNames(field, free);
    const place = { file, ...(places.get(`key ${field}`) ?? { line: 1, column: 1 }) };
    problems.push(problem('unknown-frontmatter-field', place, { field, near, known: free }));
    if (near[0]) fields[near[0]] = fields[field];
    delete fields[field];
  }
  for (const { path, message, ...issue } of schema.safeParse(fields).error?.issues ?? []) {
    const [field = ''] = path.map(String);
    const { title, example } = describe(schema, field);
    const found = at(fields, path);
    const absent = found === undefined || found === null || found === '';
    const place = places.get(path.join('.')) ?? places.get(`key ${field}`);
    if (absent && path.length === 1) {
      const here = { file, ...(place ?? { line: endLine, column: 0 }) };
      problems.push(problem('missing-frontmatter-field', here, { field, meaning: title, example }));
      delete fields[field];
      continue;
    }
    const wrong = 'keys' in issue ? (issue.keys as string[]).join('、') : undefined;
    const day = typeof found === 'string' ? proposeDate(found) : undefined;
    const moment =
      typeof found === 'string' && field.endsWith('_on') ? dayInChina(found) : undefined;
    const here = { file, ...(place ?? { line: 1, column: 1 }) };
    problems.push(
      problem('bad-frontmatter-value', here, {
        field: path.join('.'),
        found: wrong ?? (typeof found === 'object' ? JSON.stringify(found) : String(found ?? '')),
        expected: moment
          ? `这是带时区的时刻，北京时间是 ${moment} 这一天，要写成 年-月-日`
          : wrong
            ? '没有这一项'
            : /[\u4e00-\u9fff]/.test(message)
              ? message
              : '格式不对',
        example: day && field.endsWith('_on') ? `${field}: ${day}` : example,
      }),
    );
    delete fields[field];
  }
  return { fields, problems };
}

function describe(schema: z.ZodObject, field: string): { title: string; example: string } {
  const { title = field, examples = [''] } = (schema.shape[field]?.meta() ??
    {}) as Partial<FieldMeta>;
  const [example = ''] = examples;
  return { title, example: `${field}:${example.startsWith('\n') ? '' : ' '}${example}` };
}

function at(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    fields,
  );
}
