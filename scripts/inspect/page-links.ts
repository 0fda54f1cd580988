/** Where a page points at something: selector, attribute, and whether a browser fetches it by itself. */
export const LINK_SOURCES: [selector: string, attribute: string, resource: boolean][] = [
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
