import { allArticles } from '#queries/collections.ts';
import { query } from '#queries/define-query.ts';

/**
 * The articles on any of some indicators, newest first, by title.
 *
 * @param ids of indicators, a space between them
 */
export const articlesOn = query('articles-on', async (ids) => {
  const wanted = new Set(ids.split(' '));
  return (await allArticles())
    .filter(({ data: { indicators } }) => indicators.some((own) => wanted.has(own)))
    .map(({ id, data: { title } }) => ({ id, title }));
});
