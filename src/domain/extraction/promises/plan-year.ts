import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { readPromises } from './read-promises.ts';

const PLANS = /((?:19|20)\d{2})年度?[^年]{0,12}?(?:安排|计划|要点|打算|思路|部署|任务)/;

/**
 * The year whose work a document plans, where its title says so and its text promises something.
 *
 * @param publishedOn YYYY-MM-DD
 * @param body Markdown without frontmatter
 */
export function planYearOf(title: string, publishedOn: string, body: string): number | undefined {
  const year = Number(PLANS.exec(title)?.[1]);
  if (!year) return undefined;
  const file = { disclosure: { title, publishedOn }, body: parseBody(body) };
  return readPromises(file, []).length > 0 ? year : undefined;
}
