/** The words for articles. */
export const articleWords = {
  title: 'Articles',
  lead: 'Documents explained with charts and figures.',
  empty: 'This site has no articles yet.',
  interprets: 'Documents explained',
};
