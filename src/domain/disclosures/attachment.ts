import type { Attachment } from './disclosure.ts';
import { decoded, type TextLink } from '#domain/files/text-links.ts';

/** Whether an attachment lies beside its document's file, and is published with it. */
export function isHeld({ href }: Pick<Attachment, 'href'>): boolean {
  return !/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(href);
}

/** The name of an attachment's file: the last part of its path, without a query. */
export function attachmentFile({ href }: Pick<Attachment, 'href'>): string {
  return decodeURIComponent(href.split(/[?#]/)[0]!.split('/').at(-1)!);
}

/** The kind of file by its ending, in capitals, `XLSX`; empty where there is no ending. */
export function attachmentKind(attachment: Pick<Attachment, 'href'>): string {
  return /\.([a-z0-9]{1,5})$/i.exec(attachmentFile(attachment))?.[1]?.toUpperCase() ?? '';
}

/** Bytes as people read them: 1 KB is 1,024 bytes; one decimal below ten. */
export function fileSizeWords(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const size = bytes / 1024 ** step;
  return `${step > 0 && size < 10 ? size.toFixed(1) : Math.round(size)} ${units[step]}`;
}

/** Whether an address of a text means a file beside it, not a page or another site. */
const isBeside = (href: string) => !/^(?:[a-z][a-z0-9+.-]*:|[/#?])|\.mdx?(?:[?#]|$)/i.test(href);

/** Of the links and pictures of a disclosure those that are files beside it: paths from its own folder. */
export function besideFiles(links: Pick<TextLink, 'href'>[]): string[] {
  const paths = links.map(({ href }) => href).filter(isBeside);
  return [...new Set(paths.map((href) => decoded(href.replace(/[?#].*$/, ''))))].sort();
}
