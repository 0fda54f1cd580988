import type { BlockContent, FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';

/** The notes of a text by their name, numbered in the order in which the text refers to them. */
export class MarkdownNotes {
  readonly #written = new Map<string, FootnoteDefinition>();
  readonly #numbers = new Map<string, number>();

  constructor(root: Root) {
    this.#collect(root);
  }

  /** What refers to a note, as the site has it: [1], set higher. */
  mark(identifier: string): PhrasingContent {
    return { type: 'html', value: `<sup>[${this.#numberOf(identifier)}]</sup>` };
  }

  /** The notes as paragraphs, each with its number, for the end of the text; those that nothing refers to come last. */
  paragraphs(): BlockContent[] {
    for (const identifier of this.#written.keys()) this.#numberOf(identifier);
    return [...this.#numbers].flatMap(([identifier, number]) => {
      const blocks = (this.#written.get(identifier)?.children ?? []) as BlockContent[];
      const [first, ...rest] = blocks;
      if (first?.type !== 'paragraph') return blocks;
      const text = { type: 'text' as const, value: `[${number}] ` };
      return [{ ...first, children: [text, ...first.children] }, ...rest];
    });
  }

  #numberOf(identifier: string): number {
    const known = this.#numbers.get(identifier);
    if (known) return known;
    this.#numbers.set(identifier, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  #collect(node: Nodes): void {
    if (node.type === 'footnoteDefinition') this.#written.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) this.#collect(child);
  }
}
