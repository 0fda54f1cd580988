import { NUMERAL_CHARACTERS } from '#domain/values/chinese-numeral.ts';

/** So many characters of a passage tell it from the others. */
const FEW = 12;
/** A mark or a number alone: 一是, 首先, （一）, 3. – it says nothing of what is there. */
const MARK = new RegExp(
  `^(?:首先|其次|再次|最后|[第（(]?(?:[${NUMERAL_CHARACTERS}]+|\\d+)[是）)、.．章节条]*)$`,
);

/** What a link to a passage is called: its section's heading, or its first words where that is missing or a mere number. */
export function placeName(heading: string, text: string): string {
  if (heading && !MARK.test(heading)) return heading;
  const words = text.trimStart().replace(/\s+/g, ' ');
  const whole = words.startsWith(heading) ? words : heading + words;
  const characters = [...whole];
  const first = characters.slice(0, FEW).join('').trimEnd();
  return characters.length > FEW ? `${first}…` : first;
}
