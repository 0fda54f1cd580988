import { bearsAt } from '#scripts/import/extract/file-kind.ts';
import { MOST_PICTURE_BYTES } from '#scripts/import/extract/image-shelf.ts';
import type { WordLoss } from '#domain/problems/word-losses.ts';
import {
  attributeOf,
  child,
  descendants,
  textOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';
import { insideShape, isOffThePage, liesOnText, vmlLiesOnText } from './layers.ts';
import { settle, type RunContext, type Story } from './story.ts';

/** A drawing: its name and description are above what it holds. */
export function readDrawing(node: XmlNode, story: Story, context: RunContext): void {
  const properties = [...descendants(node, 'wp:docPr')][0];
  const isHidden = /^(?:1|true)$/.test(properties?.attributes.hidden ?? '');
  if (isHidden || node.children.some(isOffThePage)) {
    if (story.isShown(context)) story.lose('hidden', nameOf(node));
    settle(node);
    return;
  }
  const { descr, title, name = '' } = properties?.attributes ?? {};
  story.drawing = { words: (descr || title) ?? '', name };
  if (node.children.some(liesOnText) && story.isShown(context))
    story.lose('overlaid', nameOf(node));
  story.inside(node.children, context);
  story.drawing = undefined;
}

/** Older drawings (VML). Lines and boxes without words are reported. */
export function readVml(node: XmlNode, story: Story, context: RunContext): void {
  const shape = node.children.find(({ attributes }) => attributes.alt || attributes.title);
  story.drawing = { words: shape?.attributes.alt ?? shape?.attributes.title ?? '', name: '' };
  story.inside(node.children, context);
  story.drawing = undefined;
}

/** A shape: its text box, its picture, its words drawn as letters; else it is a line or a box. */
export function readShape(node: XmlNode, story: Story, context: RunContext): void {
  if (/^(?:t|true)$/.test(node.attributes['o:hr'] ?? '')) return;
  const hold = ['wps:txbx', 'v:textbox', 'v:imagedata', 'v:textpath', 'w:txbxContent'];
  const holds = node.children.some(({ name }) => hold.includes(name));
  if (!holds && story.isShown(context)) story.lose('shape', nameOf(node));
  if (vmlLiesOnText(node) && story.isShown(context)) story.lose('overlaid', nameOf(node));
  story.inside(node.children, { ...context, surface: insideShape(node, context.surface) });
}

/** Words drawn as letters (WordArt). */
export function readTextPath(node: XmlNode, story: Story, context: RunContext): void {
  const words = node.attributes.string ?? '';
  if (words.trim() && story.isShown(context))
    story.beside([{ kind: 'paragraph', parts: [{ kind: 'text', text: words }] }]);
}

/** What a drawing is called: its description, else its title, else its name. */
function nameOf(node: XmlNode): string {
  const { attributes } =
    node.name === 'wp:docPr' ? node : ([...descendants(node, 'wp:docPr')][0] ?? node);
  return attributes.descr ?? attributes.alt ?? attributes.title ?? attributes.name ?? '';
}

/** A picture of DrawingML. */
export function readPicture(node: XmlNode, story: Story, context: RunContext): void {
  const fill = child(node, 'pic:blipFill');
  const blip = child(fill, 'a:blip');
  const properties = child(child(node, 'pic:nvPicPr'), 'pic:cNvPr');
  const alt = properties?.attributes.descr || (story.drawing?.words ?? '');
  const crop = child(fill, 'a:srcRect');
  const sides = Object.values(crop?.attributes ?? {});
  takePicture(blip?.attributes['r:embed'], blip?.attributes['r:link'], alt, story, context);
  if (sides.some((side) => Number.parseFloat(side) > 0) && story.isShown(context))
    story.lose('cropped', alt);
}

/** A picture of VML; one in an object is but its look. */
export function readImageData(node: XmlNode, story: Story, context: RunContext): void {
  const { attributes } = node;
  const alt = story.drawing?.words || (attributes['o:title'] ?? '');
  takePicture(
    attributes['r:id'] ?? attributes['r:pict'],
    attributes['r:href'],
    alt,
    story,
    context,
  );
  const cropped = ['croptop', 'cropbottom', 'cropleft', 'cropright'].some(
    (side) => Number.parseFloat(attributes[side] ?? '0') > 0,
  );
  if (cropped && story.isShown(context)) story.lose('cropped', alt);
}

/** Kinds of pictures that no browser shows, by their first bytes. */
const UNSHOWN: [name: string, start: string, at: number][] = [
  ['EMF', '01000000', 0],
  ['WMF', 'd7cdc69a', 0],
  ['WMF', '01000900', 0],
  ['TIFF', '49492a00', 0],
  ['TIFF', '4d4d002a', 0],
  ['BMP', '424d', 0],
  ['PCX', '0a05', 0],
];
const SHOWN: [start: string, at: number][] = [
  ['89504e47', 0],
  ['ffd8ff', 0],
  ['47494638', 0],
  ['57454250', 8],
];

function takePicture(
  embedded: string | undefined,
  linked: string | undefined,
  alt: string,
  story: Story,
  context: RunContext,
): void {
  if (!story.isShown(context)) return;
  const relation = embedded ? story.relations.get(embedded) : undefined;
  const bytes =
    relation && !relation.external ? story.document.parts.bytes(relation.target) : undefined;
  if (!bytes) {
    const address = relation?.target ?? (linked && story.relations.get(linked)?.target) ?? alt;
    story.lose('picture-elsewhere', address);
    return;
  }
  const file = relation!.target.replace(/^.*\//, '');
  const words = alt.trim() ? `${file}，${alt.trim()}` : file;
  if (!SHOWN.some(([start, at]) => bearsAt(bytes, start, at))) {
    const kind =
      UNSHOWN.find(([, start, at]) => bearsAt(bytes, start, at))?.[0] ??
      file.replace(/^.*\./, '').toUpperCase();
    story.lose('picture-format', `${kind} 图片 ${words}`);
  } else if (bytes.length > MOST_PICTURE_BYTES) {
    story.lose('picture-format', `${words}（超过 ${MOST_PICTURE_BYTES / 1e6} MB）`);
  } else {
    const taken = story.document.shelf.take(
      `data:;base64,${Buffer.from(bytes).toString('base64')}`,
      alt,
    );
    if (taken) story.show({ kind: 'picture', ...taken }, context);
  }
}

const OBJECTS: [RegExp, string, WordLoss?][] = [
  [/^Equation|MathType/i, '公式', 'formula-object'],
  [/^Excel/i, 'Excel 表格'],
  [/^Word/i, 'Word 文档'],
  [/^PowerPoint/i, '幻灯片'],
  [/^(?:Acro|Foxit|PDF)/i, 'PDF 文件'],
  [/^Visio/i, 'Visio 图'],
  [/^Package/i, '附件'],
  [/^(?:MSGraph|Chart)/i, '图表'],
];

/** An object of another program: what is seen of it is a picture, what it holds is not. */
export function readObject(node: XmlNode, story: Story, context: RunContext): void {
  const object = [...descendants(node, 'o:OLEObject')][0];
  const control = [...descendants(node, 'w:control')][0];
  const kind =
    object?.attributes.ProgID ?? attributeOf(child(node, 'w:objectEmbed'), 'progId') ?? '';
  const [, name, loss = 'object'] = OBJECTS.find(([pattern]) => pattern.test(kind)) ?? [
    undefined,
    kind || '对象',
  ];
  settle(node);
  if (!story.isShown(context)) return;
  if (control) story.lose('control', attributeOf(control, 'name') ?? '');
  else {
    const picture = [...descendants(node, 'v:imagedata')][0]?.attributes['r:id'];
    const file = story.relations.get(picture ?? '')?.target.replace(/^.*\//, '');
    story.lose(loss, file === undefined ? name : `${name}，图 ${file}`);
  }
}

/** A chart that Word draws, with its title. */
export function readChart(node: XmlNode, story: Story, context: RunContext): void {
  if (!story.isShown(context)) return;
  const part = story.document.parts.xml(story.relations.get(node.attributes['r:id'] ?? '')?.target);
  const title =
    part && ([...descendants(part, 'c:title')][0] ?? [...descendants(part, 'cx:title')][0]);
  const words = title
    ? [...descendants(title, 'a:t'), ...descendants(title, 'c:v'), ...descendants(title, 'cx:v')]
        .map(textOf)
        .join('')
    : '';
  story.lose('chart', words.trim() || story.drawing?.words || story.drawing?.name || '');
}

/** A SmartArt drawing, with its words. */
export function readDiagram(node: XmlNode, story: Story, context: RunContext): void {
  if (!story.isShown(context)) return;
  const data = story.document.parts.xml(story.relations.get(node.attributes['r:dm'] ?? '')?.target);
  const words = data
    ? [...descendants(data, 'a:p')]
        .map((line) => [...descendants(line, 'a:t')].map(textOf).join(''))
        .filter(Boolean)
    : [];
  const title = story.drawing?.words || story.drawing?.name || '';
  story.lose('diagram', [title, words.join('、')].filter(Boolean).join('：'));
}
