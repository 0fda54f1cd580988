import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { LINE_SEPARATOR } from '#search/index/phrase-format.ts';
import { SearchFold } from '#search/index/search-fold.ts';
import { simplifiedPairs } from '#search/index/simplified-pairs.ts';

const fold = new SearchFold(simplifiedPairs());

/** The truth that the index is measured by: every text, searched from end to end. */
export class PlainScan {
  readonly texts: { id: string; lines: string }[] = [];

  add(text: string, file: string): void {
    const { disclosure, body } = parseDisclosureFile(text, file).value;
    const { id, title, indexNumber = '' } = disclosure;
    const lines = [
      title,
      indexNumber,
      ...body.sections.flatMap((own) => own.text.split(LINE_SEPARATOR)),
    ];
    this.texts.push({ id, lines: lines.map((line) => fold.text(line)).join(LINE_SEPARATOR) });
  }

  find(query: string): Set<string> {
    const key = fold.text(query);
    return new Set(this.texts.filter(({ lines }) => lines.includes(key)).map(({ id }) => id));
  }

  /** A piece of 2 to 20 characters of some document; one in ten with a character changed. */
  draw(random: () => number): string {
    const { lines } = this.texts[Math.floor(random() * this.texts.length)]!;
    const length = 2 + Math.floor(random() ** 2 * 19);
    const from = Math.floor(random() * (lines.length - length));
    const piece = lines.slice(from, from + length).split(LINE_SEPARATOR)[0]!;
    if (piece.length < 2) return this.draw(random);
    return random() < 0.1 ? `${piece.slice(0, -1)}禺` : piece;
  }
}
