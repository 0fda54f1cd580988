import { join } from 'node:path';
import { remove } from '#scripts/disk/files.ts';
import { walk } from './walk.ts';

/**
 * Builds a made-up site after each of many random edits, incrementally and from nothing, and compares all files.
 *
 * @returns exit status 1 when a file differs; then the two sites stay where they are
 */
export async function runWalkBench(
  root: string,
  { edits, together, seed }: { edits: number; together: number; seed: number },
): Promise<number> {
  const folder = join(root, '.cache', 'bench', 'walk');
  const { compared, refused, differing } = await walk({
    folder,
    edits,
    together,
    seed,
    tell: (text) => console.log(text),
  });
  console.table({ compared, refused: refused.length, differing: differing.length });
  for (const path of differing) console.log(path);
  if (differing.length > 0) return 1;
  remove(folder);
  return 0;
}
