import type { Language } from '#domain/values/language.ts';
import { en } from './en/index.ts';
import { zhCN, type Words } from './zh-CN/index.ts';

const DICTIONARIES: Record<Language, Words> = { 'zh-CN': zhCN, en };

/** The words of a language. Scripts in the browser take those of their page from `src/client/words.ts` instead. */
export function wordsIn(language: Language): Words {
  return DICTIONARIES[language];
}
