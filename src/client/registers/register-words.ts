import type { registerWords as Chinese } from '#i18n/zh-CN/registers.ts';

/** One chunk a language, apart from the words of charts: a page of charts narrows no register. */
const DICTIONARIES: Record<string, () => Promise<{ registerWords: typeof Chinese }>> = {
  'zh-CN': () => import('#i18n/zh-CN/registers.ts'),
  en: () => import('#i18n/en/registers.ts'),
};

/** The words of registers, in the language that the page declares. */
export const { registerWords } = await DICTIONARIES[document.documentElement.lang]!();
