import { basename, extname, join } from 'node:path';
import { listFiles, readBytes } from '#scripts/disk/files.ts';
import type { DisclosureDraft } from './draft-disclosure.ts';
import { ORIGINALS, prepareDocument, documentSurroundings } from './prepare-document.ts';
import { readFile } from '#scripts/import/original/read-file.ts';

/** The original that was imported last. */
export interface LastImport {
  bytes: Uint8Array;
  /** What it makes today. Pictures that lay beside it where it came from are not in it. */
  draft: DisclosureDraft;
}

/** The original kept of a disclosure; `undefined` when there is none, or it can no longer be read. */
export async function lastImport(root: string, id: string): Promise<LastImport | undefined> {
  const file = keptOriginal(root, id);
  if (!file) return undefined;
  const bytes = readBytes(join(root, file));
  const content = await readFile(bytes, file, {
    ...documentSurroundings(root, join(root, file)),
    publish: true,
  });
  if (content.kind !== 'document') return undefined;
  return { bytes, draft: prepareDocument(content, bytes, file, { id }).value.draft };
}

/** A PDF or an OFD is kept where it is published, all others among the originals. */
function keptOriginal(root: string, id: string): string | undefined {
  const inFolder = (folder: string) =>
    listFiles(join(root, folder)).map((path) => `${folder}/${path}`);
  const named = (path: string) => basename(path, extname(path)) === id;
  return (
    inFolder(ORIGINALS).find(named) ??
    inFolder('content/disclosures').find((path) => named(path) && /\.(?:pdf|ofd)$/.test(path))
  );
}
