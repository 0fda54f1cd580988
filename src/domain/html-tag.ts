/** Elements of HTML, as far as pasted pages and word processors bring them along. */
const ELEMENTS = new Set(
  (
    'a abbr address area article aside audio b base big blockquote body br button canvas caption center cite code ' +
    'col colgroup dd del details dfn dir div dl dt em embed fieldset figcaption figure font footer form frame ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark ' +
    'marquee menu meta nav noscript object ol optgroup option p param picture pre q ruby s samp script section ' +
    'select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th ' +
    'thead time title tr track tt u ul var video wbr xml'
  ).split(' '),
);

const TAG = /(?<!\\)<(?:!--|\/?([A-Za-z][A-Za-z0-9-]*(?::\w+)?)(?:\s[^<>]*)?\/?>)/g;

/** The HTML tags and comments of a text. `<35` and `<某某>` are none. */
export function htmlTags(text: string): { tag: string; at: number }[] {
  if (!text.includes('<')) return [];
  return [...text.matchAll(TAG)]
    .filter(([, name]) => !name || name.includes(':') || ELEMENTS.has(name.toLowerCase()))
    .map(({ 0: tag, index: at }) => ({ tag, at }));
}
