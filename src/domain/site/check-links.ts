import type { TextCheck } from '#domain/files/text-check.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { destinationOf, type SitePages } from './site-address.ts';
import { decoded, type TextLink } from '#domain/files/text-links.ts';

/** Where the links of a text may lead. */
export interface LinkTargets extends SitePages {
  /** Paths of all files of `content/` from the project's root. */
  contentFiles: ReadonlySet<string>;
}

/**
 * Checks the links and pictures of a text: those to this site lead to a page and section that there is, files lie
 * where they are looked for. Addresses of other sites are not called.
 *
 * @param own the text's own page
 * @param used takes the files that are linked
 */
export function checkLinks(
  { file, links }: TextCheck,
  own: string,
  targets: LinkTargets,
  used: Set<string>,
): Problem[] {
  return links.flatMap((link) => {
    const { href, image, line, column } = link;
    const place = { file, line, column };
    if (/^(?:(?:https?:)?\/\/[^/\s]|mailto:|tel:)/i.test(href))
      return image ? [problem('remote-image', place, { href })] : [];
    if (href.startsWith('//'))
      return [problem('broken-link', place, { href, proposal: href.replace(/^\/+/, '/') })];
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return [problem('unsafe-link', place, { href })];
    const path = href.startsWith('#') ? own + href : href;
    if (path.startsWith('/')) return onSite(link, place, path, targets);
    const beside = resolved(file, decoded(path.replace(/[?#].*$/, '')));
    if (/\.mdx?$/.test(beside)) {
      const [, hash = ''] = /(#.*)?$/.exec(path) ?? [];
      return [problem('broken-link', place, { href, proposal: pageOf(beside) + hash })];
    }
    if (targets.contentFiles.has(beside)) {
      used.add(beside);
      return [];
    }
    if (/^(?:www\.|[\w.-]+\.(?:cn|com|net|org))(?:\/|$)/i.test(path))
      return [problem('broken-link', place, { href, proposal: `http://${path}` })];
    const asPage = destinationOf(`/${path}`, targets);
    if (!image && asPage.kind === 'page')
      return [problem('broken-link', place, { href, proposal: `/${path}` })];
    return [problem('missing-file', place, { href, expected: beside, image })];
  });
}

function onSite(
  { href, image }: Pick<TextLink, 'href' | 'image'>,
  place: { file: string; line: number; column: number },
  path: string,
  targets: LinkTargets,
): Problem[] {
  const found = destinationOf(path, targets);
  if (found.kind === 'page') {
    const [page = ''] = path.split(/[?#]/);
    if (/\/$|\.\w+$/.test(page)) return [];
    const proposal = path.replace(page, `${page}/`);
    return [problem('broken-link', place, { href, proposal })];
  }
  if (found.kind === 'no-anchor') {
    const { known } = found;
    return [problem('broken-anchor', place, { href, page: found.page, known })];
  }
  const [page = ''] = path.split(/[?#]/);
  if (image || /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|zip)$/i.test(page))
    return [problem('missing-file', place, { href, expected: `public${page}`, image })];
  return [problem('broken-link', place, { href, known: found.known })];
}

/** The page that a content file becomes. */
export function pageOf(file: string): string {
  const id = file.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  const part = /^content\/(disclosures|articles)\//.exec(file)?.[1];
  return part ? `/${part}/${id}/` : `/${id}/`;
}

/** A relative path from a file, from the project's root. */
export function resolved(file: string, path: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
