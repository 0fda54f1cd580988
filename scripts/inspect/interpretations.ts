import type { Finding } from '#domain/site/finding.ts';
import type { BuiltPage } from './built-page.ts';

/** Gathers which documents and articles link each other, page by page. */
export class Interpretations {
  readonly #links = new Map<string, Set<string>>();

  add({ document, path }: BuiltPage): void {
    if (!/^\/(?:articles|disclosures)\/[^/]+\/$/.test(path)) return;
    const addresses = [...document.querySelectorAll('main a[href]')].flatMap((link) => {
      const [, place] =
        /(\/(?:articles|disclosures)\/[^/#?]+\/)(?:[#?].*)?$/.exec(
          link.getAttribute('href') ?? '',
        ) ?? [];
      return place ? [place] : [];
    });
    this.#links.set(path, new Set(addresses));
  }

  /** An article that links a document is linked back by at least one of those that it links. */
  findings(): Finding[] {
    return [...this.#links].flatMap(([article, linked]): Finding[] => {
      if (!article.startsWith('/articles/')) return [];
      const originals = [...linked].filter((path) => path.startsWith('/disclosures/'));
      if (originals.some((path) => this.#links.get(path)?.has(article))) return [];
      const what =
        originals.length > 0 ? '被解读的文件没有链接到这篇解读。' : '这篇解读没有链接到任何文件。';
      return [{ rule: 'interpretation-one-way', place: article, what }];
    });
  }
}
