import { allIndicators } from '#queries/collections.ts';
import { query } from '#queries/define-query.ts';

/** The indicators of a theme, by name: a page that lists them is rendered anew when one of these names changes. */
export const relatedTo = query('related', async (theme) =>
  (await allIndicators())
    .filter(({ indicator }) => indicator.theme === theme)
    .map(({ indicator: { id, name } }) => ({ id, name })),
);
