import { parseHTML } from 'linkedom';
import type { Definition, Image, Nodes, Root, RootContent } from 'mdast';
import { problem } from '../../src/domain/problem-catalogue.ts';
import { lineOf } from './extract.ts';
import type { ImageShelf, TellAbsent } from './image-shelf.ts';
import { joinShifted } from './shifted-words.ts';

/**
 * Takes the pictures of a parsed text, however they are written: ![…](…), ![…][…], or the `<img>` of editors that set a
 * width. Links by reference become links, so that no definition is needed any more.
 */
export function takePictures(root: Root, shelf: ImageShelf): void {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  settle(root, definitions, shelf);
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

function settle(
  node: Nodes,
  definitions: ReadonlyMap<string, Definition>,
  shelf: ImageShelf,
): void {
  if (!('children' in node)) return;
  const children = joinShifted(node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'definition') return [];
    const plain = resolved(child, definitions);
    if (plain.type === 'image') return taken(plain, shelf);
    if (plain.type === 'html') {
      const pictures = picturesOf(plain.value).flatMap((image) =>
        taken({ ...image, position: plain.position }, shelf),
      );
      if (!pictures[0]) return [plain];
      const block = node.type === 'root' || node.type === 'listItem' || node.type === 'blockquote';
      return block
        ? [{ type: 'paragraph', children: pictures, position: plain.position }]
        : pictures;
    }
    settle(plain, definitions, shelf);
    return [plain];
  });
  Object.assign(node, { children });
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

/** The pictures of HTML that is nothing but pictures and what sets them in the middle. */
function picturesOf(html: string): Image[] {
  const bare = html.replace(/<\/?(?:p|div|center|figure)\b[^<>]*>/gi, '').trim();
  if (!/^(?:<img\b[^<>]*>\s*)+$/i.test(bare)) return [];
  const { document } = parseHTML(`<body>${bare}</body>`) as unknown as { document: Document };
  return [...document.querySelectorAll('img')].map((image) => ({
    type: 'image',
    url: image.getAttribute('src') ?? '',
    alt: image.getAttribute('alt'),
  }));
}
