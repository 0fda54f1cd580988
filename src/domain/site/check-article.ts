import type { ContentText } from '#domain/files/content-text.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { readMdx, type ComponentUse } from '#domain/files/mdx-code.ts';
import type { Problem } from '#domain/problems/problem.ts';

/**
 * Checks what Astro would run of an article: components, and the figures they name.
 *
 * @param indicators ids of the indicators; absent when their table could not be read
 */
export function checkArticle(
  text: ContentText,
  indicators: ReadonlySet<string> | undefined,
  records: IndicatorRecord[],
): Problem[] {
  if (!text.isMdx) return [];
  const { uses, problems } = readMdx(text);
  for (const use of uses) {
    const { of: id = '' } = use.props;
    const record = records.find(({ indicator }) => indicator.id === id);
    if (record) problems.push(...missingFigure(text, use, record));
    else if (indicators && !indicators.has(id))
      problems.push(text.problem('unknown-indicator', use.at, { id, known: indicators }));
  }
  return problems;
}

/** The same row as the component `Figure` looks for. */
function missingFigure(text: ContentText, use: ComponentUse, record: IndicatorRecord): Problem[] {
  if (use.name !== 'Figure') return [];
  const { period = '', area = '' } = use.props;
  const { areas, observations, indicator } = record;
  const place = areas.find(({ id, name }) => !area || id === area || name === area);
  const own = observations.filter((row) => row.current && row.area === place?.id);
  if (own.some((row) => row.period.key === period)) return [];
  const known = [...new Set(own.map((row) => row.period.key))];
  return [
    text.problem('figure-not-found', use.at, { indicator: indicator.id, period, area, known }),
  ];
}
