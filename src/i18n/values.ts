import { valueWords as en } from './en/values.ts';
import { valueWords as zhCN } from './zh-CN/values.ts';

/** How each language writes values. The domain itself takes these words: a period, a class are written the same everywhere. */
export const VALUE_WORDS = { 'zh-CN': zhCN, en };
