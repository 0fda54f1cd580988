import type { Relationships } from '#scripts/import/word/word-parts.ts';
import { isFlatLine, shadingOf } from '#scripts/import/word/shading.ts';
import { child, textOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';
import { readCommon, readInside } from './element-walk.ts';
import { isContents } from './fields.ts';
import type { Surface } from './legible.ts';
import { joinParagraph, type ParagraphEnd } from './paragraph-end.ts';
import { ParagraphWriter } from './paragraph-writer.ts';
import { readWordTable } from './read-table.ts';
import { isBlank, type ShownBlock, type ShownParagraph } from './shown.ts';
import { settle, type RunContext, type Story, type WordDocument } from './story.ts';

/** Elements that belong into a paragraph, and may be among paragraphs. */
const PHRASES = new Set(['m:oMathPara', 'm:oMath', 'w:r', 'w:hyperlink', 'w:fldSimple']);

/** Reads one flow of text: paragraphs and tables one after another, as Word shows them. */
export class StoryReader extends ParagraphWriter implements Story {
  readonly relations: Relationships;
  readonly isCell: boolean;
  drawing: Story['drawing'];
  /** Words of a paragraph of which the end is deleted or hidden: they go on in the next one. */
  #open: ParagraphEnd | undefined;

  /** @param around the story that a cell of a table is in */
  constructor(
    document: WordDocument,
    relations: Relationships,
    name: string,
    around?: StoryReader,
  ) {
    super(document, name, around?.fields);
    this.relations = relations;
    this.isCell = around !== undefined;
  }

  /** Reads the blocks of a flow. */
  read(nodes: XmlNode[], surface: Surface = this.document.surface): ShownBlock[] {
    this.#read(nodes, { paragraphStyle: {}, run: {}, deleted: false, surface });
    this.#close();
    // A field that never ends would swallow all that follows: what Word shows of it is not known.
    if (!this.isCell)
      for (const { code, inResult } of this.fields)
        if (!inResult || isContents(code)) this.lose('field-without-result', code.trim());
    return this.blocks;
  }

  #read(nodes: XmlNode[], context: RunContext): void {
    for (const node of nodes) {
      if (node.name === 'w:p') this.#readParagraph(node, context);
      else if (node.name === 'w:tbl') {
        this.#close();
        this.blocks.push(...readWordTable(node, this, context));
      } else if (node.name === 'w:altChunk') this.#readPart(node);
      else if (PHRASES.has(node.name)) this.#readPhrase(node, context);
      else readCommon(node, this, context, (inner, own) => this.#read(inner, own));
    }
  }

  inside(nodes: XmlNode[], context: RunContext): void {
    readInside(nodes, this, context);
  }

  #readParagraph(node: XmlNode, context: RunContext): void {
    const properties = child(node, 'w:pPr');
    const end = joinParagraph(properties, this.document, this.#open);
    const paragraph: ShownParagraph = { kind: 'paragraph', parts: end.parts };
    this.#open = undefined;
    if (end.isContentsLine && this.fields.length === 0) {
      if (textOf(node).trim()) this.lose('toc', textOf(node));
      settle(node);
      return;
    }
    this.hadContents = false;
    this.paragraph = paragraph;
    const content = node.children.filter((one) => one !== properties);
    const { style } = end;
    const surface: Surface = {
      behind: shadingOf(properties) ?? style.fill ?? context.surface.behind,
      flat: context.surface.flat || (isFlatLine(properties) ?? style.flat ?? false),
      ...(context.surface.hidden && { hidden: true }),
    };
    this.inside(content, { ...context, paragraphStyle: style.run, surface });
    this.paragraph = undefined;
    const { before, after } = this.#takeBoxes();
    this.blocks.push(...before);
    const isGone = context.deleted && isBlank(paragraph);
    if (end.removed) this.#open = { ...end, parts: paragraph.parts };
    else if (!isGone && !(this.hadContents && isBlank(paragraph))) {
      Object.assign(paragraph, end.label(paragraph, this.name, surface));
      if (!isBlank(paragraph)) this.blocks.push(paragraph);
    }
    if (after.length > 0) this.#close();
    this.blocks.push(...after);
  }

  #takeBoxes(): { before: ShownBlock[]; after: ShownBlock[] } {
    const { boxes } = this;
    this.boxes = { before: [], after: [] };
    return boxes;
  }

  /** Puts down a paragraph that should have gone on, and does not. */
  #close(): void {
    const parts = this.#open?.parts;
    this.#open = undefined;
    if (parts && !isBlank({ kind: 'paragraph', parts }))
      this.blocks.push({ kind: 'paragraph', parts });
  }

  /** What is among blocks and belongs into a paragraph. */
  #readPhrase(node: XmlNode, context: RunContext): void {
    this.#close();
    const paragraph: ShownParagraph = { kind: 'paragraph', parts: [] };
    this.paragraph = paragraph;
    this.inside([node], context);
    this.paragraph = undefined;
    const { before, after } = this.#takeBoxes();
    this.blocks.push(...before, ...(isBlank(paragraph) ? [] : [paragraph]), ...after);
  }

  /** A part in another format, which Word reads as if it were here. */
  #readPart(node: XmlNode): void {
    this.#close();
    const relation = this.relations.get(node.attributes['r:id'] ?? '');
    const target = relation?.external ? undefined : relation?.target;
    const blocks = target === undefined ? undefined : this.document.readPart(target);
    if (blocks) this.blocks.push(...blocks);
    else this.lose('embedded-part', relation?.target ?? '');
  }

  blocksOf(nodes: XmlNode[], name: string, surface: Surface, isCell = false): ShownBlock[] {
    const story = new StoryReader(this.document, this.relations, name, isCell ? this : undefined);
    return story.read(nodes, surface);
  }
}
