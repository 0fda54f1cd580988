import type { PageLosses } from '#scripts/import/extract/page-losses.ts';

/** What word processors mark as head and foot of the paper, and pages as no part of the text. */
const MARKED =
  'nav, [role=navigation], [role=banner], [role=contentinfo], [role=search], div[title=header], div[title=footer]';
/** Names that pages give to what is around a text. */
const NAMES =
  /^(?:(?:site|page|top|web|g|global|common)[-_]?)?(?:header|head|top|topbar|banner|logo|footer|foot|bottom|nav|navbar|navigation|menu|sidebar|breadcrumbs?|crumbs?|position|location|dqwz|wz|share|pager|pagination|page-?num(?:ber)?|copyright|friend-?links?|toolbar)$/i;
/** Paragraphs that word processors set at the head and the foot of each page, and in the margin. */
const MSO = /mso-element:\s*(?:header|footer|comment-list|comment)\b/i;

/**
 * Takes head, foot, navigation and page numbers out of the element with a page's text.
 *
 * @param isWhole whether the element is the whole page: then names tell what is around the text, too
 * @returns what was taken out: the record may be in it
 */
export function dropFurniture(root: Element, isWhole: boolean, losses: PageLosses): Element[] {
  const all = root.textContent.trim().length;
  const marked = [...root.querySelectorAll(MARKED)];
  const mso = [...root.querySelectorAll('[style]')].filter((element) =>
    MSO.test(element.getAttribute('style') ?? ''),
  );
  const named = isWhole
    ? [...root.querySelectorAll('div, header, footer, aside, section, ul, p, span')].filter(isNamed)
    : [];
  return [...new Set([...marked, ...mso, ...named])].filter((element) => {
    const words = element.textContent.trim();
    // What holds the title or most of the words is the text, whatever it is called.
    if (!root.contains(element) || element.querySelector('h1') || words.length > all * 0.4)
      return false;
    losses.report('furniture', words);
    element.remove();
    return true;
  });
}

function isNamed(element: Element): boolean {
  if (/^(?:header|footer)$/.test(element.localName))
    return element.parentElement?.closest('article, section, main, blockquote') === null;
  return [element.id, ...element.className.split(/\s+/)].some((name) => NAMES.test(name));
}
