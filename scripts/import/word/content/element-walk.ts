import { ELEMENTS } from '#scripts/import/word/elements/index.ts';
import { UNDERSTOOD } from '#scripts/import/word/elements/extension-elements.ts';
import {
  effective,
  runProperties,
  type RunProperties,
} from '#scripts/import/word/run-properties.ts';
import {
  attributeOf,
  child,
  textOf,
  valueOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';
import { boundText } from './bound-text.ts';
import { readChart, readDiagram, readImageData, readShape, readTextPath } from './drawings.ts';
import { legibility } from './legible.ts';
import { RUN_CONTENT, type ReadElement } from './run-content.ts';
import { settle, type RunContext, type Story } from './story.ts';

/** Goes on with what an element holds. */
type GoOn = (nodes: XmlNode[], context: RunContext) => void;

const VML_SHAPES = 'shape rect roundrect oval line polyline arc curve image'.split(' ');

/** The readers of what is in a paragraph, by element. */
export const READERS: Record<string, ReadElement> = {
  ...RUN_CONTENT,
  'w:r': readRun,
  'w:hyperlink': (node, story, context) => {
    const relation = story.relations.get(node.attributes['r:id'] ?? '');
    const href = relation?.external ? relation.target : context.href;
    readInside(node.children, story, { ...context, href });
  },
  // Word shows the characters from right to left, whatever they are: 12 is 21.
  'w:bdo': (node, story, context) => {
    const words = textOf(node).trim();
    if (attributeOf(node, 'val') === 'rtl' && words.length > 1 && story.isShown(context))
      story.lose('reversed', words);
    readInside(node.children, story, context);
  },
  'w:txbxContent': (node, story, context) => {
    if (story.isShown(context)) {
      story.beside(story.blocksOf(node.children, '文本框', context.surface));
      return;
    }
    if (!context.deleted) story.lose('hidden', textOf(node));
    settle(node);
  },
  'c:chart': readChart,
  'cx:chart': readChart,
  'dgm:relIds': readDiagram,
  'wps:wsp': readShape,
  'v:imagedata': readImageData,
  'v:textpath': readTextPath,
  ...Object.fromEntries(VML_SHAPES.map((name) => [`v:${name}`, readShape])),
};

/** Elements that every flow reads in the same way, wherever they are. */
export const COMMON = [
  'w:ins',
  'w:moveTo',
  'w:del',
  'w:moveFrom',
  'w14:conflictIns',
  'w14:conflictDel',
  'w:sdt',
  'mc:AlternateContent',
];

/** Reads what is in a paragraph or a run. */
export function readInside(nodes: XmlNode[], story: Story, context: RunContext): void {
  for (const node of nodes) {
    const read = READERS[node.name];
    if (read) read(node, story, context);
    else readCommon(node, story, context, (inner, own) => readInside(inner, story, own));
  }
}

/** Reads an element for which no reader is named: tracked changes, controls, alternatives, else as the table says. */
export function readCommon(node: XmlNode, story: Story, context: RunContext, goOn: GoOn): void {
  switch (node.name) {
    case '#text':
      return;
    case 'w:ins':
    case 'w:moveTo':
    case 'w14:conflictIns':
      story.document.changes++;
      goOn(node.children, context);
      return;
    case 'w:del':
    case 'w:moveFrom':
    case 'w14:conflictDel':
      story.document.changes++;
      goOn(node.children, { ...context, deleted: true });
      settle(node);
      return;
    case 'w:sdt':
      readControl(node, story, context, goOn);
      return;
    case 'mc:AlternateContent':
      goOn(alternative(node), context);
      return;
  }
  const treatment = ELEMENTS.get(node.name);
  switch (treatment?.as) {
    case 'nothing':
      settle(node);
      return;
    case 'inside':
      goOn(node.children, context);
      return;
    case 'told':
    case 'refused':
      if (story.isShown(context))
        story.lose(treatment.loss, treatment.loss === 'comment' ? '' : textOf(node));
      settle(node);
      return;
    default:
      if (story.isShown(context)) story.lose('unknown', `<${node.name}>${textOf(node)}`);
      goOn(node.children, context);
  }
}

/** A content control; one that holds a table of contents is left out, one that asks to be filled in is reported. */
function readControl(node: XmlNode, story: Story, context: RunContext, goOn: GoOn): void {
  const properties = child(node, 'w:sdtPr');
  const content = child(node, 'w:sdtContent');
  if (!content) return;
  const gallery = ['w:docPartObj', 'w:docPartList']
    .map((name) => valueOf(child(properties, name), 'w:docPartGallery'))
    .find(Boolean);
  if (gallery && /^table of (?:contents|figures|authorities)$/i.test(gallery)) {
    story.lose('toc', textOf(content));
    settle(node);
    return;
  }
  if (child(properties, 'w:showingPlcHdr') && story.isShown(context) && textOf(content).trim())
    story.lose('placeholder', textOf(content));
  const bound = boundText(child(properties, 'w:dataBinding'), story.document.parts);
  if (bound !== undefined && story.isShown(context) && solid(bound) !== solid(textOf(content)))
    story.lose('bound', `${textOf(content)} → ${bound}`);
  goOn(content.children, context);
}

const solid = (words: string) => words.replace(/\s+/g, '');

/** What holds for runs that say nothing of themselves, by their paragraph's style. */
const plainRuns = new WeakMap<RunProperties, RunProperties>();

function plainRun(
  paragraphStyle: RunProperties,
  defaults: RunProperties,
  isInHiddenCell: boolean,
): RunProperties {
  if (isInHiddenCell) return effective({}, {}, paragraphStyle, { ...defaults, hidden: true });
  const known = plainRuns.get(paragraphStyle) ?? effective({}, {}, paragraphStyle, defaults);
  plainRuns.set(paragraphStyle, known);
  return known;
}

function readRun(node: XmlNode, story: Story, context: RunContext): void {
  const { styles } = story.document;
  const { paragraphStyle } = context;
  const properties = child(node, 'w:rPr');
  if (!properties) {
    const run = plainRun(paragraphStyle, styles.defaults, context.surface.hidden === true);
    const legible = legibility(run, context.surface);
    readInside(node.children, story, { ...context, run, legibility: legible });
    return;
  }
  const character = styles.style(valueOf(properties, 'w:rStyle')).run;
  const defaults = context.surface.hidden ? { ...styles.defaults, hidden: true } : styles.defaults;
  const run = effective(runProperties(properties), character, paragraphStyle, defaults);
  const content = node.children.filter((one) => one !== properties);
  const deleted = context.deleted || child(properties, 'w:del') !== undefined;
  const legible = legibility(run, context.surface);
  readInside(content, story, { ...context, run, deleted, legibility: legible });
}

/** Of a drawing's forms the first that is understood; the others say the same, and are not read. */
function alternative(node: XmlNode): XmlNode[] {
  const isUnderstood = (choice: XmlNode) =>
    (choice.attributes.Requires ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .every((prefix) => UNDERSTOOD.has(choice.prefixes.get(prefix) ?? ''));
  const choices = node.children.filter(({ name }) => name === 'mc:Choice');
  const chosen = choices.find(isUnderstood) ?? child(node, 'mc:Fallback') ?? choices[0];
  for (const one of node.children) if (one !== chosen) settle(one);
  return chosen?.children ?? [];
}
