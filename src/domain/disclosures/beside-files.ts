import { decoded, type TextLink } from '#domain/files/text-links.ts';

/** Whether an address of a text means a file beside it, not a page or another site. */
const isBeside = (href: string) => !/^(?:[a-z][a-z0-9+.-]*:|[/#?])|\.mdx?(?:[?#]|$)/i.test(href);

/** Of the links and pictures of a disclosure those that are files beside it: paths from its own folder. */
export function besideFiles(links: Pick<TextLink, 'href'>[]): string[] {
  const paths = links.map(({ href }) => href).filter(isBeside);
  return [...new Set(paths.map((href) => decoded(href.replace(/[?#].*$/, ''))))].sort();
}
