const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const RAISED_FROM = '0123456789+-=()ni';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
const LOWERED_FROM = '0123456789+-=()';

/** Raised words as characters that are raised by themselves, 10⁴; `undefined` when one of them has no such form. */
export const raised = (words: string) => shifted(words, RAISED_FROM, RAISED);
/** The same below the line: H₂O. */
export const lowered = (words: string) => shifted(words, LOWERED_FROM, LOWERED);

function shifted(words: string, from: string, to: string): string | undefined {
  const found = [...words.normalize('NFKC').replaceAll('−', '-')].map((character) =>
    /\s/.test(character) ? character : [...to][[...from].indexOf(character)],
  );
  return found.includes(undefined) ? undefined : found.join('');
}
