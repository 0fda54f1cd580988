/** The arithmetic behind a derived observation: shown beside it, word for word. */
export interface Derivation {
  formula: string;
  /** Keys of the observations it was computed from, `indicator/key`. */
  inputs: string[];
  /** With numbers filled in: `20 ÷ (1 − 4.8%) = 21.01`. */
  arithmetic: string;
  /** Lowest and highest result that the rounding of the inputs allows. */
  range?: [low: number, high: number];
}
