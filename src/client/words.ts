import type { ClientWords } from '#i18n/zh-CN/client.ts';

/** One chunk a language: a page fetches that of its own language alone. */
const DICTIONARIES: Record<string, () => Promise<{ clientWords: ClientWords }>> = {
  'zh-CN': () => import('#i18n/zh-CN/client.ts'),
  en: () => import('#i18n/en/client.ts'),
};

/** The words for scripts, in the language that the page declares. */
export const { clientWords: t } = await DICTIONARIES[document.documentElement.lang]!();
