import { Failure } from './command.ts';

/**
 * Reads a choice of rows, `o1,o3-o6,c2`; without one every row is chosen that the reader was sure of.
 *
 * @returns whether a row is chosen, and which of the named ones were not among those found
 */
export function rowChooser(choice: string | undefined): {
  chosen: (row: string, sure: boolean) => boolean;
  unknown: (found: string[]) => string[];
} {
  if (choice === undefined) return { chosen: (_, sure) => sure, unknown: () => [] };
  const named = new Set(
    choice
      .split(/[,，、\s]+/)
      .filter(Boolean)
      .flatMap(expanded),
  );
  return {
    chosen: (row) => named.has(row),
    unknown: (found) => [...named].filter((row) => !found.includes(row)),
  };
}

/** `o3-o6` is o3, o4, o5, o6. */
function expanded(part: string): string[] {
  const [, kind = '', first, other, last] = /^([oc])(\d+)(?:-([oc])?(\d+))?$/.exec(part) ?? [];
  if (!first || (other && other !== kind))
    throw new Failure(`--rows 里的 ${part} 看不懂。写成 o1,o3-o6,c2 这样。`);
  const [from, to] = [Number(first), Number(last ?? first)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => `${kind}${from + nth}`);
}

/** The choice that means these rows: `o1,o3-o6,c2`. */
export function shortened(rows: string[]): string {
  const runs: { kind: string; first: number; last: number }[] = [];
  for (const row of rows) {
    const [kind, number] = [row.slice(0, 1), Number(row.slice(1))];
    const run = runs.at(-1);
    if (run?.kind === kind && run.last === number - 1) run.last = number;
    else runs.push({ kind, first: number, last: number });
  }
  return runs
    .map(({ kind, first, last }) => kind + first + (last > first ? `-${kind}${last}` : ''))
    .join(',');
}
