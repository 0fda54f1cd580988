import { numbersIn } from '#domain/values/written-number.ts';

/** A run of a text. */
interface Named {
  start: number;
  end: number;
}

/** Between the things of a list: 乙县、丙区和丁区. */
const JOINED = /^[、,和及与]{1,2}$/;
const IN_TURN = /分别|依次/;

/**
 * Which of several things in a list a figure is of: 乙县、丙区分别为16、18 gives the first number to the first of them.
 * `undefined` where the words are no such list, or do not have one number for each.
 *
 * @param words a sentence
 * @param named what its words name, in order
 * @param at where the figure's number begins
 */
export function inTurn<Item extends Named>(
  words: string,
  named: readonly Item[],
  at: number,
): Item | undefined {
  const before = named.filter(({ end }) => end <= at);
  let first = before.length - 1;
  while (first > 0 && JOINED.test(words.slice(before[first - 1]!.end, before[first]!.start)))
    first--;
  const list = before.slice(Math.max(0, first));
  const last = list.at(-1);
  if (!last || list.length < 2 || !IN_TURN.test(words.slice(last.end, at))) return undefined;
  const part = withoutBrackets(words.slice(last.end)).split(/[;。]/)[0]!;
  const numbers = numbersIn(part).map(({ start }) => last.end + start);
  if (numbers.length < list.length) return undefined;
  const place = numbers.indexOf(at);
  return place >= 0 && place < list.length ? list[place] : undefined;
}

/** What is in brackets beside a figure is not the next of them; every character stays in its place. */
const withoutBrackets = (words: string): string =>
  words.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
