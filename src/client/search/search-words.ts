import type { searchWords as Chinese } from '#i18n/zh-CN/search.ts';

/** One chunk a language, apart from the words of charts: a page of charts has no search results. */
const DICTIONARIES: Record<string, () => Promise<{ searchWords: typeof Chinese }>> = {
  'zh-CN': () => import('#i18n/zh-CN/search.ts'),
  en: () => import('#i18n/en/search.ts'),
};

/** The words of search results, in the language that the page declares. */
export const { searchWords } = await DICTIONARIES[document.documentElement.lang]!();
