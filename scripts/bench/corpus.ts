/** Characters of a document, section and paragraph. */
const DOCUMENT = 5500;
const SECTION = 360;
const PARAGRAPH = 180;
/** One section in so many ends in a table. */
const TABLE_EACH = 4;
const LONG_NUMBER = /\d{6,}/g;

/**
 * Writes documents that read like those of the site without saying anything: each character follows two others as it
 * does in the texts given, now and then with a number or a rare name between, so that common phrases are as common,
 * and rare ones as rare, as in real documents.
 */
export class Corpus {
  readonly #next = new Map<string, string>();
  readonly #pairs: string[];
  readonly #random: () => number;

  constructor(texts: string[], random: () => number) {
    this.#random = random;
    // Marks that come in pairs would come alone here, and be a problem each.
    const text = texts.join('').replace(/[^\p{Script=Han}A-Za-z0-9.%，。、；：]/gu, '');
    for (let at = 0; at + 2 < text.length; at++) {
      const pair = text.slice(at, at + 2);
      this.#next.set(pair, (this.#next.get(pair) ?? '') + text[at + 2]);
    }
    this.#pairs = [...this.#next.keys()];
  }

  /** The file of one disclosure, with its path below `content/disclosures/`. */
  document(number: number): { path: string; text: string } {
    const year = 2010 + (number % 16);
    const id = `d${String(number).padStart(5, '0')}`;
    const pad = (value: number) => String(value).padStart(2, '0');
    const lines = Array.from({ length: Math.ceil(DOCUMENT / SECTION) }, (_, at) =>
      [
        `## ${this.#words(12)}`,
        ...(at % TABLE_EACH === TABLE_EACH - 1
          ? [this.#words(PARAGRAPH), this.#table()]
          : Array.from({ length: SECTION / PARAGRAPH }, () => this.#words(PARAGRAPH))),
      ].join('\n\n'),
    );
    const text = `---
title: "${this.#words(22)}"
index_number: 0000000000/${year}-${100000 + number}
category: 法定主动公开内容/${['工作计划与总结', '环境检测', '行政处罚', '政策法规'][number % 4]}
publisher: ${['市生态环境局', '甲区分局', '乙区分局'][number % 3]}
published_on: ${year}-${pad(1 + (number % 12))}-${pad(1 + (number % 28))}
rendition: original
coverage: full
---

${lines.join('\n\n')}
`;
    return { path: `${year}/${id}.md`, text };
  }

  /** About as many characters as a paragraph, in a table of names and numbers. */
  #table(): string {
    const rows = Array.from({ length: 6 }, () => [
      this.#words(6),
      ...Array.from({ length: 3 }, () => (this.#random() * 999).toFixed(1)),
    ]);
    const head = ['名称', '本期', '上期', '累计'];
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  }

  #words(length: number): string {
    let words = '环境';
    while (words.length < length) {
      const chance = this.#random();
      if (chance < 0.004) words += (this.#random() * 9999).toFixed(this.#random() < 0.5 ? 0 : 2);
      else if (chance < 0.012) words += `${this.#name()}${this.#pick(this.#pairs)}`;
      else words += this.#pick(this.#next.get(words.slice(-2)) ?? this.#pairs);
    }
    // Digits that meet must not look like a telephone number.
    return words.slice(0, length).replace(LONG_NUMBER, (digits) => digits.slice(0, 5));
  }

  /** Three characters from all over the common block: a name that few documents hold. */
  #name(): string {
    const code = () => 0x4e00 + Math.floor(this.#random() ** 2 * 12000);
    return String.fromCharCode(code(), code(), code());
  }

  #pick<T>(from: ArrayLike<T>): T {
    return from[Math.floor(this.#random() * from.length)]!;
  }
}
