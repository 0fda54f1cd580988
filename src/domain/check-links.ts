import type { ContentText } from './content-text.ts';
import type { Problem } from './problem.ts';
import { destinationOf, type SitePages } from './site-address.ts';
import { textLinks, type TextLink } from './text-links.ts';

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
  text: ContentText,
  own: string,
  targets: LinkTargets,
  used: Set<string>,
): Problem[] {
  return textLinks(text).flatMap((link) => {
    const { href, image, at } = link;
    if (/^(?:https?:\/\/|\/\/|mailto:|tel:)/i.test(href)) return [];
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return [text.problem('unsafe-link', at, { href })];
    const path = href.startsWith('#') ? own + href : href;
    if (path.startsWith('/')) return onSite(text, link, path, targets);
    const beside = resolved(text.file, decodeURI(path.replace(/[?#].*$/, '')));
    if (/\.mdx?$/.test(beside)) {
      const [, hash = ''] = /(#.*)?$/.exec(path) ?? [];
      return [text.problem('broken-link', at, { href, proposal: pageOf(beside) + hash })];
    }
    if (targets.contentFiles.has(beside)) {
      used.add(beside);
      return [];
    }
    if (/^(?:www\.|[\w.-]+\.(?:cn|com|net|org))(?:\/|$)/i.test(path))
      return [text.problem('broken-link', at, { href, proposal: `http://${path}` })];
    const asPage = destinationOf(`/${path}`, targets);
    if (!image && asPage.kind === 'page')
      return [text.problem('broken-link', at, { href, proposal: `/${path}` })];
    return [text.problem('missing-file', at, { href, expected: beside, image })];
  });
}

function onSite(
  text: ContentText,
  { href, at, image }: TextLink,
  path: string,
  targets: LinkTargets,
): Problem[] {
  const found = destinationOf(path, targets);
  if (found.kind === 'page') {
    const [place = ''] = path.split(/[?#]/);
    if (/\/$|\.\w+$/.test(place)) return [];
    const proposal = path.replace(place, `${place}/`);
    return [text.problem('broken-link', at, { href, proposal })];
  }
  if (found.kind === 'no-anchor') {
    const { page, known } = found;
    return [text.problem('broken-anchor', at, { href, page, known })];
  }
  const [place = ''] = path.split(/[?#]/);
  if (image || /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|zip)$/i.test(place))
    return [text.problem('missing-file', at, { href, expected: `public${place}`, image })];
  return [text.problem('broken-link', at, { href, known: found.known })];
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
