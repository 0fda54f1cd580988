const RAISED = new Map(
  [...'0123456789+-=()ni'].map((plain, at) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'[at]!]),
);

/**
 * Raised words as characters that are raised by themselves, one for one; words of which one has no such form stay as
 * they are.
 */
export function raised(words: string): string {
  const found = [...words].map((character) =>
    /\s/.test(character) ? character : RAISED.get(character.normalize('NFKC').replace('−', '-')),
  );
  return found.includes(undefined) ? words : found.join('');
}
