/**
 * Characters of official Chinese that this site takes a reader to manage in a minute: a rule of thumb of its own,
 * on the slow side because figures are read twice. Wherever a time is shown, the rule stands beside it.
 */
export const CHARACTERS_PER_MINUTE = 400;

/** A Chinese character, or a word or number in other letters. */
const UNIT =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}.,%-])*(?!\p{Script=Han})[\p{L}\p{N}]/gu;

/** How long a text is: characters, a number or a foreign word as one, and whole minutes of reading, at least one. */
export function readingTime(text: string): { characters: number; minutes: number } {
  const characters = text.match(UNIT)?.length ?? 0;
  return { characters, minutes: Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE)) };
}
