import { LINK_SOURCES } from '#scripts/inspect/page-links.ts';
import { attribute, type SitePage } from './pages.ts';

export interface Link {
  /** The page it stands on. */
  page: SitePage;
  tag: string;
  /** Where it leads, in full. */
  url: URL;
  /** Fetched by the browser by itself (an image, a script), not followed by a reader. */
  resource: boolean;
}

/** Everything that a page points at. `home` is the address of the site's home page. */
export function linksOf(page: SitePage, home: string): Link[] {
  const here = new URL(page.path, home);
  return LINK_SOURCES.flatMap(([selector, name, resource]) =>
    page.dom.querySelectorAll(selector).map((element) => ({
      page,
      tag: element.tagName,
      url: new URL(attribute(element, name) ?? '', here),
      resource,
    })),
  );
}
