/** What is read as markup: text set lower or higher (SO<sub>2</sub>, m<sup>3</sup>), and a line break. */
export const LOWER_OR_HIGHER = /<(sub|sup)>([^<>\n]+)<\/\1>/i;
export const LINE_BREAK = /<br ?\/?>/i;
const ALLOWED = new RegExp(`${LOWER_OR_HIGHER.source}|${LINE_BREAK.source}`, 'gi');

/** `<35`, `<待定>` and `<https://…>` are none. */
const TAG = /(?<!\\)<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?::\w+)?(?:[\s/][^<>]*)?>)/g;

/** The HTML tags and comments of a text, less those that are allowed: the page shows them as they are written. */
export function htmlTags(text: string): { tag: string; at: number }[] {
  if (!text.includes('<')) return [];
  const rest = text.replace(ALLOWED, (allowed) => ' '.repeat(allowed.length));
  return [...rest.matchAll(TAG)].map(({ 0: tag, index: at }) => ({ tag, at }));
}
