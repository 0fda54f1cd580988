import type { FoundNumber } from '#domain/extraction/words/scanner.ts';
import type { FigureMention } from './figure-mention.ts';

/** A figure while its sentence is being read. */
export interface FigureDraft extends FoundNumber {
  kind: FigureMention['kind'];
  base?: FigureMention['base'];
  /** The year that a change is measured from, where the text names it. */
  baseYear?: number;
  role?: FigureMention['role'];
  /** Of a table: the words of its row or column that name its time. */
  timeWords?: string;
  subject: string;
  members: string[];
  /** The words before the number that are its own, less setting and links. */
  own: string;
  /** Whether nothing but 、 or 和 parts it from the figure before. */
  chained: boolean;
  /** Whether it is a change that goes on a list of them: 上升1.2和下降0.5. */
  listed?: boolean;
  /** Whether the words before say 分别. */
  shared: boolean;
  /** Where the words that state it and its subject begin, and where its clause ends. */
  quoteStart: number;
  quoteEnd: number;
}
