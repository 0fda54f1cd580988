import { imageMetadata } from 'astro/assets/utils';
import { besideFile, type DisclosureEntry } from './collections.ts';
import type { PictureSize } from '#domain/disclosures/render-token.ts';

/** The sizes of the pictures beside a disclosure, of those that are sound: one damaged file must not stop the site. */
export async function pictureSizes(entry: DisclosureEntry): Promise<Map<string, PictureSize>> {
  const pictures = entry.data.beside.filter((name) => /\.(?:png|jpe?g|gif|webp)$/i.test(name));
  const sizes = pictures.map(async (name): Promise<[string, PictureSize][]> => {
    const read = imageMetadata(await besideFile(entry, name), name);
    const size = await read.catch(() => undefined);
    return size ? [[name, { width: size.width, height: size.height }]] : [];
  });
  return new Map((await Promise.all(sizes)).flat());
}
