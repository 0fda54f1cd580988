import type { Area } from '#domain/indicators/names.ts';
import type { FoundNumber } from '#domain/extraction/words/scanner.ts';
import type { Span } from '#domain/extraction/words/plain-text.ts';
import type { FigureDraft } from './figure-draft.ts';

/** A number between the figures beside it. */
export interface Around {
  text: string;
  found: FoundNumber;
  rank: boolean;
  clause: Span;
  /** The words of the clause before, which may name what this one is about. */
  ahead: string;
  /** Where the figure before it in the clause ends, and the one behind it begins. */
  from: number;
  to: number;
  /** The figures of the sentence so far. */
  drafts: FigureDraft[];
  /** The figures of the sentence before it in the paragraph. */
  earlier: FigureDraft[];
  areas: readonly Area[];
  /** Whether the clause before set aims that this one may go on with. */
  aims: boolean;
}
