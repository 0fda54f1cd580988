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

const SOURCES: [selector: string, attribute: string, resource: boolean][] = [
  ['a[href]', 'href', false],
  ['form[action]', 'action', false],
  ['link[rel="stylesheet"]', 'href', true],
  ['link[rel="modulepreload"]', 'href', true],
  ['link[rel="preload"]', 'href', true],
  ['link[rel="icon"]', 'href', true],
  ['link[rel="manifest"]', 'href', true],
  ['link[rel="alternate"]', 'href', false],
  ['link[rel="canonical"]', 'href', false],
  ['meta[property="og:url"]', 'content', false],
  ['meta[property="og:image"]', 'content', false],
  ['script[src]', 'src', true],
  ['img[src]', 'src', true],
  ['iframe[src]', 'src', true],
  ['source[src]', 'src', true],
  ['video[src]', 'src', true],
  ['audio[src]', 'src', true],
  ['object[data]', 'data', true],
  ['use[href]', 'href', true],
  ['image[href]', 'href', true],
];

/** Everything that a page points at. `home` is the address of the site's home page. */
export function linksOf(page: SitePage, home: string): Link[] {
  const here = new URL(page.path, home);
  return SOURCES.flatMap(([selector, name, resource]) =>
    page.dom.querySelectorAll(selector).map((element) => ({
      page,
      tag: element.tagName,
      url: new URL(attribute(element, name) ?? '', here),
      resource,
    })),
  );
}

/**
 * The file under the site's folder that an address of the site leads to on any static host.
 * @returns undefined when it is not under the site's home page.
 */
export function fileFor(url: URL, home: string): string | undefined {
  const root = new URL(home);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(root.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
