import { zhCN } from './zh-CN.ts';

/** The words of the interface in the site's language. */
export const t = zhCN;
