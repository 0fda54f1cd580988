import { typedMark } from './typed-marks.ts';

/**
 * What two texts must share to match: width, case, compatibility forms (㎡, ①), traditional characters, the way of
 * quotes, dashes and brackets (`typed-marks.ts`), and blanks do not count. Each character is folded by itself, so that a place in the folded text leads back to the text.
 */
export class SearchFold {
  readonly #known = new Map<string, string>();
  readonly #simple: Map<string, string>;

  /** @param pairs every traditional character followed by its simplified one, in one string */
  constructor(pairs: string) {
    const all = [...pairs];
    this.#simple = new Map(
      all.flatMap((character, at) => (at % 2 === 0 ? [[character, all[at + 1]!]] : [])),
    );
  }

  character(character: string): string {
    let folded = this.#known.get(character);
    if (folded === undefined) {
      folded = [...character.normalize('NFKC').toLowerCase().replace(/\s+/g, '')]
        .map((one) => typedMark(this.#simple.get(one) ?? one))
        .join('');
      this.#known.set(character, folded);
    }
    return folded;
  }

  /** Folds one line. */
  text(text: string): string {
    let folded = '';
    for (const character of text) folded += this.character(character);
    return folded;
  }
}

const plain = new SearchFold('');

/** The same for texts in simplified characters. */
export function searchKey(text: string): string {
  return plain.text(text);
}
