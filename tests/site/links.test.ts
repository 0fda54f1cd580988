import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileFor } from '#scripts/inspect/page-links.ts';
import { linksOf, type Link } from './links.ts';
import { attribute, filesOf, pagesOf } from './pages.ts';

const { folder, subFolder, address, subAddress } = inject('site');

/** One line an address, with the first page that names it. */
function shown(links: Link[]): string[] {
  return [...Map.groupBy(links, ({ url }) => url.href)].map(
    ([url, [first, ...more]]) =>
      `${url}: <${first!.tag}> on ${first!.page.path || 'home'} and ${more.length} more`,
  );
}

describe.each([
  ['at the root of its host', folder, address],
  ['under a sub-path', subFolder, subAddress],
])('the site %s', async (_, root, home) => {
  const pages = await pagesOf(root);
  const files = new Set(filesOf(root));
  const links = pages.flatMap((page) => linksOf(page, home));
  const own = links.filter(({ url }) => url.origin === new URL(home).origin);
  const target = ({ url }: Link) => fileFor(url, home);

  test('is read whole', () => {
    expect(pages.length).toBe([...files].filter((path) => path.endsWith('.html')).length);
    expect(pages.length).toBeGreaterThan(30);
    // The masthead and footer alone lead to more than ten places.
    expect(own.length).toBeGreaterThan(pages.length * 10);
  });

  test('has no dead link, image, script or stylesheet', () => {
    const dead = own.filter((link) => !files.has(target(link) ?? ''));
    expect(shown(dead)).toEqual([]);
  });

  test('has no link to an anchor that is not there', () => {
    const anchors = new Map(
      pages.map(({ file, dom }) => [
        file,
        new Set(dom.querySelectorAll('[id]').map((element) => attribute(element, 'id'))),
      ]),
    );
    const dead = own.filter((link) => {
      const { hash } = link.url;
      const ids = anchors.get(join(root, target(link) ?? ''));
      return hash && hash !== '#top' && !ids?.has(decodeURIComponent(hash.slice(1)));
    });
    expect(own.some(({ url }) => url.hash)).toBe(true);
    expect(shown(dead)).toEqual([]);
  });

  test('fetches nothing from another host', () => {
    const foreign = links.filter(
      ({ url, resource }) =>
        resource && url.protocol !== 'data:' && url.origin !== new URL(home).origin,
    );
    expect(shown(foreign)).toEqual([]);
  });

  test('leads to every page', () => {
    const followed = own.filter(
      (link) => link.tag === 'a' && join(root, target(link) ?? '') !== link.page.file,
    );
    const reached = new Set(followed.map(target));
    const lost = [...files].filter((path) => path.endsWith('.html') && !reached.has(path));
    expect(lost).toEqual(['404.html']);
  });

  test('names no file in its style sheets that is not there', () => {
    const dead = [...files]
      .filter((path) => path.endsWith('.css'))
      .flatMap((path) =>
        [...readFileSync(join(root, path), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/g)]
          .map(([, url]) => new URL(url!, new URL(path, home)))
          .filter((url) => url.protocol !== 'data:' && !files.has(fileFor(url, home) ?? ''))
          .map(({ href }) => `${path}: ${href}`),
      );
    expect(dead).toEqual([]);
  });

  test('gives search engines the address of every page of its own, and no other', () => {
    const locations = (path: string) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
        fileFor(new URL(url!), home)!,
      );
    const listed = locations('sitemap-index.xml').flatMap(locations);
    const own = pages
      .filter(({ path, dom }) => {
        const canonical = dom.querySelector('link[rel="canonical"]');
        return canonical && attribute(canonical, 'href') === new URL(path, home).href;
      })
      .map(({ file }) => file.slice(root.length + 1))
      // A search may be found, but is not what anybody looks for.
      .filter((file) => !/^(?:en\/)?search\/index\.html$/.test(file));
    expect(listed.sort()).toEqual(own.sort());
  });
});
