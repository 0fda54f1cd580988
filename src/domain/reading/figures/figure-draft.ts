import type { FoundNumber } from '#domain/reading/words/find-numbers.ts';
import type { FigureMention } from './figure-mention.ts';

/** A figure while its sentence is being read. */
export interface FigureDraft extends FoundNumber {
  kind: FigureMention['kind'];
  base?: FigureMention['base'];
  subject: string;
  members: string[];
  /** The words before the number that are its own, less setting and links. */
  own: string;
  /** Whether nothing but 、 or 和 parts it from the figure before. */
  chained: boolean;
  /** Whether the words before say 分别. */
  shared: boolean;
  /** Where the words that state it and its subject begin, and where its clause ends. */
  quoteStart: number;
  quoteEnd: number;
}
