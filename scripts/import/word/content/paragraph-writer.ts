import type { WordLoss } from '#domain/problems/word-losses.ts';
import { isContents, type OpenField } from './fields.ts';
import {
  isBlank,
  type ShownBlock,
  type ShownParagraph,
  type ShownPart,
  type ShownText,
} from './shown.ts';
import type { RunContext, WordDocument } from './story.ts';
import { isSymbolFont, shownCharacters } from '#scripts/import/extract/symbols.ts';

/** Takes what a flow of text shows into its paragraph, or notes why it is not shown. */
export class ParagraphWriter {
  readonly document: WordDocument;
  /** Fields that are open; the cells of a table are in those around it. */
  readonly fields: OpenField[];
  /** What the flow is called when a place in it is named. */
  readonly name: string;
  protected readonly blocks: ShownBlock[] = [];
  protected paragraph: ShownParagraph | undefined;
  /** Text boxes of the paragraph: they are before it, or behind it when it has said something by then. */
  protected boxes: { before: ShownBlock[]; after: ShownBlock[] } = { before: [], after: [] };
  /** Whether the paragraph held lines of a table of contents. */
  protected hadContents = false;
  /** Whether a formula ends in a figure here, which must not run into the next one. */
  #endsInFigure = false;

  constructor(document: WordDocument, name: string, fields: OpenField[] = []) {
    this.document = document;
    this.name = name;
    this.fields = fields;
  }

  beside(blocks: ShownBlock[]): void {
    const before = !this.paragraph || isBlank(this.paragraph);
    this.boxes[before ? 'before' : 'after'].push(...blocks);
  }

  isShown({ deleted, run }: RunContext): boolean {
    if (deleted || run.hidden) return false;
    return this.fields.every(({ inResult }) => inResult) && !this.#isInContents();
  }

  #isInContents(): boolean {
    return this.fields.some(({ code, inResult }) => inResult && isContents(code));
  }

  characters(given: string, context: RunContext, isSymbol = false): void {
    if (context.deleted || given === '') return;
    const { run, legibility } = context;
    const code = this.fields.findLast(({ inResult }) => !inResult);
    const says = given.trim() !== '';
    if (code) code.code += given;
    else if (run.hidden) {
      if (says) this.lose('hidden', given);
    } else if (this.#isInContents()) {
      this.hadContents = true;
      if (says) this.lose('toc', given);
    } else if (legibility === 'unseen') {
      if (says) this.lose('unseen', given);
    } else {
      if (says && legibility === 'unknown') this.lose('overlaid', given);
      const text = isSymbol ? given : this.#known(given, run.font);
      const capital = run.capitals || run.smallCapitals;
      this.show({ kind: 'text', text: capital ? text.toUpperCase() : text }, context);
    }
  }

  /** Characters as their font shows them; those that other fonts show otherwise are reported. */
  #known(given: string, font: string | undefined): string {
    const { text, unknown } = shownCharacters(given, font);
    for (const character of unknown) {
      const place = `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`;
      if (isSymbolFont(font)) this.lose('symbol', `${font} ${place}`);
      else this.lose('private-character', place);
    }
    return text;
  }

  show(part: ShownPart, { run, href: own }: RunContext): void {
    const href = own ?? this.fields.findLast(({ href: given }) => given !== undefined)?.href;
    for (const field of this.fields) field.shown = true;
    const { parts } = (this.paragraph ??= { kind: 'paragraph', parts: [] });
    const apart = this.#endsInFigure && part.kind === 'text' && /^\d/.test(part.text);
    this.#endsInFigure = false;
    if (part.kind !== 'text') {
      parts.push(part);
      return;
    }
    const text = apart ? ` ${part.text}` : part.text;
    const shift = part.shift ?? (run.shift === 'none' ? undefined : run.shift);
    const struck = run.struck || run.doublyStruck || undefined;
    const last = parts.at(-1);
    const before = last?.kind === 'text' ? last : undefined;
    if (struck) this.#noteStruck(text, before);
    if (before && before.shift === shift && before.struck === struck && before.href === href) {
      before.text += text;
      return;
    }
    const shown: ShownText = { kind: 'text', text };
    if (shift) shown.shift = shift;
    if (struck) shown.struck = struck;
    if (href !== undefined) shown.href = href;
    parts.push(shown);
  }

  #noteStruck(text: string, before: ShownText | undefined): void {
    const { struck } = this.document;
    if (before?.struck) struck[struck.length - 1] += text;
    else struck.push(text);
  }

  lastWords(): string {
    const last = this.paragraph?.parts.at(-1);
    return last?.kind === 'text' && !last.shift ? last.text : '';
  }

  setApart(): void {
    this.#endsInFigure = /\d$/.test(this.lastWords());
  }

  lose(loss: WordLoss, words: string): void {
    const before = this.blocks.findLast((block) => block.kind === 'paragraph');
    const place = { story: this.name, paragraph: this.paragraph, before };
    this.document.losses.add(loss, words, place);
  }
}
