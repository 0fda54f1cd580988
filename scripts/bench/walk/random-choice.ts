/** Gives numbers from 0 up to 1. */
export type Random = () => number;

export const chosen = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)]!;

/** One of the files whose path is of a kind. */
export const chosenIn = (files: Map<string, string>, kind: RegExp, random: Random): string =>
  chosen([...files.keys()].filter((path) => kind.test(path)).sort(), random);

/** Four digits, to tell one edit from another. */
export const fourDigits = (random: Random): string => String(1000 + Math.floor(random() * 9000));

/** Changes the text of a file that is there. */
export function replaced(
  files: Map<string, string>,
  path: string,
  change: (text: string) => string,
): void {
  files.set(path, change(files.get(path)!));
}
