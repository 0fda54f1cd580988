import { imageMetadata } from 'astro/assets/utils';
import { handedInDigest } from './generated.ts';
import { besidePath, handedInFile, type DisclosureEntry } from './collections.ts';
import { query } from './define-query.ts';
import { isHeld } from '#domain/disclosures/attachment.ts';
import type { Attachment } from '#domain/disclosures/disclosure.ts';
import type { PictureSize } from '#domain/disclosures/render-token.ts';

/** What a page says of the files beside its document. */

const sizeOf = query('size', async (path) => (await handedInFile(path)).length, {
  digest: handedInDigest,
});

/** Bytes of an attachment: of the file that is held here, or as the record says. */
export async function attachmentSize(
  entry: Pick<DisclosureEntry, 'filePath'>,
  attachment: Attachment,
): Promise<number | undefined> {
  return isHeld(attachment) ? sizeOf(besidePath(entry, attachment.href)) : attachment.size;
}

/** Of a picture that is sound: one damaged file must not stop the site. */
const pictureSize = query(
  'picture',
  async (path): Promise<PictureSize | undefined> => {
    const size = await imageMetadata(await handedInFile(path), path).catch(() => undefined);
    return size && { width: size.width, height: size.height };
  },
  { digest: handedInDigest },
);

/** The sizes of the pictures beside a disclosure, by name. */
export async function pictureSizes(entry: DisclosureEntry): Promise<Map<string, PictureSize>> {
  const pictures = entry.data.beside.filter((name) => /\.(?:png|jpe?g|gif|webp)$/i.test(name));
  const sizes = pictures.map(async (name): Promise<[string, PictureSize][]> => {
    const size = await pictureSize(besidePath(entry, name));
    return size ? [[name, size]] : [];
  });
  return new Map((await Promise.all(sizes)).flat());
}
