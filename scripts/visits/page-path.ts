/**
 * The page that a request asks for, as a path from the home page.
 *
 * @param base the path below which the site is served
 * @returns `undefined` when it is a picture, a script, a file to download, or not of this site
 */
export function pagePath(target: string, base: string): string | undefined {
  const place = target.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  if (!place.startsWith(base) || !/(?:\/|\.html)$/.test(place)) return undefined;
  const path = `/${place.slice(base.length)}`.replace(/\/index\.html$/, '/');
  try {
    const read = decodeURIComponent(path);
    // oxlint-disable-next-line no-control-regex -- no address of a page has any
    return /[\u0000-\u001F",]/.test(read) || read.length > 300 ? undefined : read;
  } catch {
    return undefined;
  }
}
