/** Turns offsets in a text into lines and columns of its file. The lines are counted when first asked for. */
export class TextLines {
  readonly #text: string;
  readonly #firstLine: number;
  #starts: number[] | undefined;

  /** @param firstLine the line of the file on which the text begins */
  constructor(text: string, firstLine = 1) {
    this.#text = text;
    this.#firstLine = firstLine;
  }

  /** Line and column, both from 1. */
  place(offset: number): { line: number; column: number } {
    const starts = (this.#starts ??= [0, ...[...this.#text.matchAll(/\n/g)].map(ends)]);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: this.#firstLine + low, column: offset - starts[low]! + 1 };
  }
}

const ends = ({ index }: RegExpExecArray) => index + 1;
