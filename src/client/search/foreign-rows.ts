/** What a search page in another language than the documents' shows of a query: the indicators of its own list. */

/**
 * The rows of the page's list that a query names or that search answered with: all its words are in the row, in any case.
 *
 * @param found paths of indicators in the site's own language
 */
export function foreignRows(query: string, found: string[]): HTMLElement[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return [...document.querySelectorAll<HTMLElement>('[data-search-idle] .indicator-list > li')]
    .filter((row) => {
      const text = row.textContent.toLowerCase();
      const { pathname } = row.querySelector('a')!;
      return (
        words.every((word) => text.includes(word)) || found.some((own) => pathname.endsWith(own))
      );
    })
    .map((row) => row.cloneNode(true) as HTMLElement);
}

/** Says of every element with Chinese words of its own which language it is in, for those who hear the page. */
export function markLanguage(place: HTMLElement, language: string): void {
  for (const element of place.querySelectorAll<HTMLElement>('*')) {
    const own = [...element.childNodes].filter((node) => node instanceof Text);
    if (own.some(({ data }) => /\p{Script=Han}/u.test(data))) element.lang = language;
  }
}
