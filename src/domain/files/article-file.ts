import type { z } from 'zod';
import {
  articleFields,
  articleSchema,
  pageSchema,
  type Article,
  type Page,
} from './content-schemas.ts';
import { contentTexts, type ContentTexts } from './content-text.ts';
import { checkFields } from './content-record.ts';
import { checkFrontmatterForm } from './frontmatter-advice.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Parsed, Problem } from '#domain/problems/problem.ts';
import { isId, proposeId } from '#domain/values/id.ts';

/** An article or a page: its record, absent when it has errors, and its words. */
export interface ParsedText<T> extends Parsed<T | undefined>, ContentTexts {}

/** What an article may refer to. */
export interface KnownIds {
  disclosures: Set<string>;
  /** Absent when the table of indicators could not be read. */
  indicators?: Set<string>;
}

/** Checks the fields of `content/articles/<id>.mdx` and what they refer to. */
export function parseArticleFile(
  source: string,
  file: string,
  known: KnownIds,
): ParsedText<Article> {
  const { fields, places, problems, ...texts } = readFields(source, file, articleFields);
  const place = (path: string) => ({ file, ...(places.get(path) ?? { line: 1, column: 0 }) });
  const article = articleSchema.safeParse(fields).data;
  article?.interprets.forEach((id, index) => {
    if (known.disclosures.has(id)) return;
    const found = { field: 'interprets', id, known: known.disclosures };
    problems.push(problem('unknown-related', place(`interprets.${index}`), found));
  });
  article?.indicators.forEach((id, index) => {
    if (!known.indicators || known.indicators.has(id)) return;
    const found = { id, known: known.indicators };
    problems.push(problem('unknown-indicator', place(`indicators.${index}`), found));
  });
  if (article?.interprets.length === 0)
    problems.push(problem('interpretation-without-original', place('interprets'), {}));
  return { value: article, problems, ...texts };
}

/** Checks the fields of `content/pages/<id>.md`. */
export function parsePageFile(source: string, file: string): ParsedText<Page> {
  const { fields, problems, head, text } = readFields(source, file, pageSchema);
  return { value: pageSchema.safeParse(fields).data, problems, head, text };
}

function readFields(source: string, file: string, schema: z.ZodObject) {
  const frontmatter = parseFrontmatter(source, file);
  const { fields, problems: wrong } = checkFields(frontmatter, file, schema);
  const form = checkFrontmatterForm(source, frontmatter, file);
  const problems: Problem[] = [...frontmatter.problems, ...form, ...wrong];
  const id = file
    .split('/')
    .at(-1)!
    .replace(/\.mdx?$/, '');
  if (!isId(id)) {
    const found = { id, kind: 'file', proposal: proposeId(id) } as const;
    problems.push(problem('bad-id', { file, line: 0, column: 0 }, found));
  }
  const { places } = frontmatter;
  return { fields, places, problems, ...contentTexts(file, frontmatter) };
}
