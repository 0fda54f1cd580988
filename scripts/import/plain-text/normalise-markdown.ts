import { parseHTML } from 'linkedom';
import type { Definition, Image, Nodes, Root, RootContent } from 'mdast';
import { problem } from '#domain/problems/catalogue/index.ts';
import { lineOf } from '#scripts/import/extract/extract.ts';
import type { ImageShelf, TellAbsent } from '#scripts/import/extract/image-shelf.ts';
import { MarkdownNotes } from './markdown-notes.ts';
import { markOf } from '#scripts/import/extract/merged-table.ts';
import { joinShifted } from '#scripts/import/extract/shifted-words.ts';

/**
 * Leaves of a parsed text what the site reads: its pictures are taken, however they are written (![…](…), ![…][…], the
 * `<img>` of editors that set a width), links by reference become links, notes come to the end, boxes to tick become
 * characters.
 */
export function normaliseMarkdown(root: Root, shelf: ImageShelf): void {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  const notes = new MarkdownNotes(root);
  const settle = (node: Nodes): void => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') tick(node);
    if (!('children' in node)) return;
    const children = joinShifted(node.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'definition' || child.type === 'footnoteDefinition') return [];
      if (child.type === 'footnoteReference') return [notes.mark(child.identifier)];
      const mark = node.type === 'tableCell' && node.children.length === 1 && markOf(child);
      if (mark) return [mark];
      const plain = resolved(child, definitions);
      if (plain.type === 'image') return taken(plain, shelf);
      if (plain.type === 'html') return pictured(plain, node, shelf);
      settle(plain);
      return [plain];
    });
    Object.assign(node, { children });
  };
  settle(root);
  const end: Root = { type: 'root', children: notes.paragraphs() };
  settle(end);
  root.children.push(...end.children);
}

/** Staff can mend a text of their own: a picture that is not there keeps it out. */
export const tellAbsent: TellAbsent = (why, href, place) => {
  if (why === 'elsewhere') return problem('remote-image', place, { href });
  if (why === 'outside') return problem('image-outside', place, { address: href });
  const expected = place.file.replace(/[^/\\]+$/, '') + href;
  return problem('missing-file', place, { href, expected, image: true });
};

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier))
    definitions.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child, definitions);
}

function tick(item: Extract<Nodes, { type: 'listItem' }>): void {
  const [first] = item.children;
  if (first?.type === 'paragraph')
    first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
  item.checked = null;
}

function resolved(node: RootContent, definitions: ReadonlyMap<string, Definition>): RootContent {
  if (node.type !== 'imageReference' && node.type !== 'linkReference') return node;
  const url = definitions.get(node.identifier)?.url;
  if (url === undefined) return node;
  const { position } = node;
  return node.type === 'imageReference'
    ? { type: 'image', url, alt: node.alt, position }
    : { type: 'link', url, children: node.children, position };
}

function taken(image: Image, shelf: ImageShelf): Image[] {
  const found = shelf.take(image.url, image.alt ?? null, lineOf(image));
  return found ? [{ ...image, url: found.name, alt: found.alt, title: null }] : [];
}

/** HTML that is nothing but pictures, and what sets them in the middle, becomes them; other HTML stays. */
function pictured(
  html: Extract<Nodes, { type: 'html' }>,
  parent: Nodes,
  shelf: ImageShelf,
): RootContent[] {
  const bare = html.value.replace(/<\/?(?:p|div|center|figure)\b[^<>]*>/gi, '').trim();
  if (!/^(?:<img\b[^<>]*>\s*)+$/i.test(bare)) return [html];
  const { document } = parseHTML(`<body>${bare}</body>`) as unknown as { document: Document };
  const { position } = html;
  const pictures = [...document.querySelectorAll('img')].flatMap((image) => {
    const [url, alt] = [image.getAttribute('src') ?? '', image.getAttribute('alt')];
    return taken({ type: 'image', url, alt, position }, shelf);
  });
  const isBlock = ['root', 'listItem', 'blockquote'].includes(parent.type);
  return isBlock && pictures.length > 0
    ? [{ type: 'paragraph', children: pictures, position }]
    : pictures;
}
