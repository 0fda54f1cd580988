import { allIndicators, allVersions } from '#queries/collections.ts';
import { newestOf, spanOf } from '#queries/indicator-summaries.ts';
import { siteWords } from '#site/page-words.ts';
import { paths } from '#site/urls.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  id: 'string!',
  name: 'string!',
  name_en: 'string',
  theme: 'string!',
  theme_name: 'string!',
  unit: 'string',
  decimals: 'integer!',
  direction: ['lower', 'higher', 'neutral'],
  dimensions: 'string',
  scale: 'string',
  definition: 'string',
  method: 'string',
  next_release: 'date',
  values: 'integer!',
  first_day: 'date',
  last_day: 'date',
  version: 'string',
} as const;

const DAY = 86_400_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** The statistics, without their values. */
export function indicatorsTable(): PublishedTable {
  const { fields, ...words } = siteWords.publishedTables.indicators;
  return {
    name: 'indicators',
    ...words,
    page: paths.indicators(),
    fields: fieldsOf(KINDS, fields),
    primaryKey: ['id'],
    rows: async () => {
      const versions = await allVersions();
      const rows = (await allIndicators()).map(async ({ indicator, theme }) => {
        const { id, name, nameEn, unit, decimals, direction, dimensions, scale } = indicator;
        const { definition, method, nextRelease } = indicator;
        const span = await spanOf(id);
        return {
          id,
          name,
          name_en: nameEn,
          theme: theme.id,
          theme_name: theme.name,
          unit,
          decimals,
          direction,
          dimensions: dimensions.join(';'),
          scale: scale.join(';'),
          definition,
          method,
          next_release: nextRelease,
          values: (await newestOf(id)).observations,
          first_day: span ? dayOf(span.start) : undefined,
          last_day: span ? dayOf(span.end - DAY) : undefined,
          version: versions[id]?.current,
        };
      });
      return cellsOf(KINDS, await Promise.all(rows));
    },
  };
}
