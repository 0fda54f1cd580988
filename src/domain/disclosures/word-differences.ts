import { solidText } from './correction.ts';

/** A place at which a text and its original part. */
export interface WordDifference {
  /** The words there with a few around them: in the original, and in the text. */
  original: string;
  text: string;
  /** Where the text's words begin in it, white space aside. */
  at: number;
}

/** Characters around a difference. */
const AROUND = 10;
/** Sentences to compare each with each; beyond it the whole stretch is one difference. */
const MOST_PAIRS = 4e6;

/**
 * Every place at which a text differs from its original, white space aside, in the order of the text: compared by
 * sentence, so that one changed figure in each of two paragraphs is two differences.
 */
export function wordDifferences(original: string, text: string): WordDifference[] {
  const [wanted, found] = [solidText(original), solidText(text)];
  if (wanted === found) return [];
  const [old, now] = [sentencesOf(wanted), sentencesOf(found)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const gone = old.slice(head, old.length - tail);
  const come = now.slice(head, now.length - tail);
  let [inOld, inNow] = [lengthOf(old.slice(0, head)), lengthOf(now.slice(0, head))];
  return stretches(gone, come).flatMap(({ same, before, after }) => {
    inOld += same;
    inNow += same;
    const place = narrowed(wanted, found, inOld, inNow, before.length, after.length);
    inOld += before.length;
    inNow += after.length;
    return before === after ? [] : [place];
  });
}

const sentencesOf = (text: string): string[] =>
  text.match(/[^。;；!！?？]+[。;；!！?？]?|[。;；!！?？]/g) ?? [];
const lengthOf = (parts: string[]) => parts.reduce((sum, part) => sum + part.length, 0);

/** Sentences that differ, each stretch with how many characters before it are the same. */
interface Stretch {
  same: number;
  before: string;
  after: string;
}

/** Parts two lists of sentences into what both have and what only one has (longest common subsequence). */
function stretches(old: string[], now: string[]): Stretch[] {
  if (old.length * now.length > MOST_PAIRS)
    return [{ same: 0, before: old.join(''), after: now.join('') }];
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      common[a * width + b] =
        old[a] === now[b]
          ? common[(a + 1) * width + b + 1]! + 1
          : Math.max(common[(a + 1) * width + b]!, common[a * width + b + 1]!);
    }
  }
  const found: Stretch[] = [];
  let [a, b, same] = [0, 0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      same += old[a]!.length;
      a++;
      b++;
      continue;
    }
    let [before, after] = ['', ''];
    while (
      (a < old.length || b < now.length) &&
      !(a < old.length && b < now.length && old[a] === now[b])
    ) {
      const down = a < old.length ? common[(a + 1) * width + b]! : -1;
      const right = b < now.length ? common[a * width + b + 1]! : -1;
      if (a < old.length && down >= right) before += old[a++]!;
      else after += now[b++]!;
    }
    found.push({ same, before, after });
    same = 0;
  }
  return found;
}

/** The characters of a stretch that differ, with a few around them. */
function narrowed(
  wanted: string,
  found: string,
  inOld: number,
  inNow: number,
  oldLength: number,
  nowLength: number,
): WordDifference {
  const before = wanted.slice(inOld, inOld + oldLength);
  const after = found.slice(inNow, inNow + nowLength);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const around = (text: string, from: number, to: number) =>
    text.slice(Math.max(0, from - AROUND), to + AROUND);
  return {
    original: around(wanted, inOld + head, inOld + before.length - tail),
    text: around(found, inNow + head, inNow + after.length - tail),
    at: inNow + head,
  };
}
