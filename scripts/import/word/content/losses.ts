import { problem } from '#domain/problems/catalogue/index.ts';
import { refuses, type WordLoss } from '#domain/problems/word-losses.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { ShownParagraph } from './shown.ts';
import { wordsOfShown } from './shown.ts';

/** Where something is, in words that can be looked for. */
export interface WordPlace {
  /** `正文`, `脚注 2`, `正文的表格第 2 行第 3 格`; absent for what is all over the document. */
  story?: string;
  paragraph?: ShownParagraph | undefined;
  /** The paragraph before, when there is none or it says nothing. */
  before?: ShownParagraph | undefined;
}

interface Occurrence {
  words: string;
  place: WordPlace;
}

/** Losses of words, of which Word cuts one sentence in many runs. */
const RUNS = new Set<WordLoss>(['hidden', 'unseen', 'overlaid']);

/** How many places of one kind are named. */
const MOST_NAMED = 5;

/** What of a file is not published as it is: collected while it is read, told at the end. */
export class Losses {
  readonly #found = new Map<WordLoss, Occurrence[]>();

  add(loss: WordLoss, words: string, place: WordPlace): void {
    const others = this.#found.get(loss) ?? [];
    const last = others.at(-1);
    const isSame =
      (RUNS.has(loss) && last?.place.paragraph === place.paragraph) ||
      (loss === 'toc' && last?.place.before === place.before);
    if (last && isSame) last.words += loss === 'toc' ? ` ${words}` : words;
    else others.push({ words, place });
    this.#found.set(loss, others);
  }

  get(loss: WordLoss): number {
    return this.#found.get(loss)?.length ?? 0;
  }

  problems(file: string): Problem[] {
    return [...this.#found].map(([loss, occurrences]) => {
      const places = occurrences.slice(0, MOST_NAMED).map(shownAt);
      const found = { loss, count: occurrences.length, places };
      const whole = { file, line: 0, column: 0 };
      return problem(refuses(loss) ? 'word-refused' : 'word-left-out', whole, found);
    });
  }
}

/** `“…”（正文，“今年一月…”这一段）`. */
function shownAt({ words, place }: Occurrence): string {
  const what = shortened(words, 40);
  const where = whereIs(place);
  if (!what) return where;
  return where ? `“${what}”（${where}）` : `“${what}”`;
}

function whereIs({ story, paragraph, before }: WordPlace): string {
  if (story === undefined) return '';
  const own = paragraph ? shortened(wordsOfShown(paragraph), 16) : '';
  if (own) return `${story}“${own}”这一段`;
  const above = before ? shortened(wordsOfShown(before), 16) : '';
  return above ? `${story}“${above}”的后面` : `${story}的开头`;
}

function shortened(words: string, most: number): string {
  const line = [...words.replace(/\s+/g, ' ').trim()];
  return line.length > most ? `${line.slice(0, most).join('')}……` : line.join('');
}
