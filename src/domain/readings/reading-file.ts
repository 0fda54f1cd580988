import { parseYaml } from '#domain/files/frontmatter-yaml.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { readingSchema, type Reading } from './reading-schema.ts';

/** Where the readings lie. */
export const READINGS = 'seeds/readings';

/** Reads a file of `seeds/readings/`; every error is reported with its line. */
export function parseReading(text: string, file: string): Parsed<Reading | undefined> {
  const { fields, places, problems } = parseYaml(text, file, 1);
  const { data, error } = readingSchema.safeParse(fields);
  for (const { path, message, ...issue } of error?.issues ?? []) {
    const unknown = 'keys' in issue ? (issue.keys as string[]) : [];
    for (const key of unknown.length > 0 ? unknown : ['']) {
      const full = [...path.map(String), ...(key ? [key] : [])];
      const { line, column } = placeOf(places, full);
      const found = { field: full.join(' → '), because: key ? '没有这一项' : message };
      problems.push(problem('reading-wrong', { file, line, column }, found));
    }
  }
  return { value: problems.length > 0 ? undefined : data, problems };
}

/** Where a field is, or the nearest field around it. */
function placeOf(places: ReadonlyMap<string, { line: number; column: number }>, path: string[]) {
  for (let length = path.length; length > 0; length--) {
    const name = path.slice(0, length).join('.');
    const place = places.get(`key ${name}`) ?? places.get(name);
    if (place) return place;
  }
  return { line: 1, column: 1 };
}
