import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import {
  exists,
  fileSize,
  listFiles,
  listNames,
  readBytes,
  remove,
  writeFile,
  writeWhole,
} from '#scripts/disk/files.ts';
import type { OnProgress } from '#scripts/terminal/progress.ts';
import { sha256 } from './manifest.ts';

/** Forms in which servers hand out a file that lies beside it, compressed. */
const FORMS = [
  {
    ending: '.br',
    // Beyond 6 a page takes forty times as long for one part in fifty (measured on pages of 12 KB).
    compress: (bytes: Uint8Array) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  },
  { ending: '.gz', compress: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }) },
];

const TEXTS = new Set('.html .css .js .json .jsonld .csv .xml .svg .txt .bib .bin .md'.split(' '));
/** Bytes below which an answer takes one packet in any form. */
const LEAST = 1024;
/** How many files are compressed at a time: as many as Node has threads for it. */
const AT_A_TIME = 4;

/**
 * Puts `.br` and `.gz` beside the texts of a site. What was compressed once is kept by its digest, so that
 * a build with one edit compresses a few files.
 *
 * @param kept a folder for that
 * @returns how many files were compressed, not taken from there
 */
export async function compressSite(
  folder: string,
  kept: string,
  onProgress?: OnProgress,
): Promise<number> {
  const paths = listFiles(folder).filter(
    (path) => TEXTS.has(extname(path)) && (fileSize(join(folder, path)) ?? 0) >= LEAST,
  );
  const used = new Set<string>();
  let fresh = 0;
  const one = async (path: string) => {
    const bytes = readBytes(join(folder, path));
    for (const { ending, compress } of FORMS) {
      const own = join(kept, sha256(bytes) + ending);
      const known = used.has(own) || exists(own);
      const small = known ? readBytes(own) : await compress(bytes);
      if (!known) fresh++;
      if (!known) writeWhole(own, small);
      used.add(own);
      writeFile(join(folder, path + ending), small);
    }
  };
  const waiting = paths.entries();
  const work = async () => {
    for (const [at, path] of waiting) {
      onProgress?.(at, paths.length);
      await one(path);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const old = listNames(kept).map((name) => join(kept, name));
  for (const path of old) if (!used.has(path)) remove(path);
  return fresh;
}
