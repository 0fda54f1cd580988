import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Picture } from '#scripts/import/extract/image-shelf.ts';

/** Pictures that begin as pictures do and are cut short or damaged: their size cannot be read. */
export async function brokenPictures(
  images: ReadonlyMap<string, Picture>,
  file: string,
): Promise<Problem[]> {
  if (images.size === 0) return [];
  const { imageMetadata } = await import('astro/assets/utils');
  const broken: Problem[] = [];
  for (const [name, { bytes, from = name }] of images) {
    const sound = await imageMetadata(bytes, from).then(Boolean, () => false);
    const place = { file, line: 0, column: 0 };
    if (!sound) broken.push(problem('image-not-shown', place, { address: from }));
  }
  return broken;
}
