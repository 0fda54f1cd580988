import { unzipSync } from 'fflate';

/** Bounds of an archive that is opened: a document of a thousand pages stays far below them. */
const MOST_FILES = 5000;
const MOST_BYTES = 200e6;
/** Office XML shrinks to a tenth, rarely to a fiftieth; a bomb to a thousandth. Small files may do as they like. */
const MOST_RATIO = 200;
const SMALL = 5e6;

export type ArchiveFault = 'truncated' | 'encrypted' | 'bomb';
export type Archive = Map<string, Uint8Array>;

/**
 * Unpacks a zip archive within bounds: what its directory claims is looked at before a byte is unpacked, and no
 * file gets more room than it claims.
 *
 * @returns the files by path, or why there are none
 */
export function openArchive(bytes: Uint8Array): Archive | ArchiveFault {
  const end = findEnd(bytes);
  if (end < 0) return 'truncated';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(end + 10, true) > MOST_FILES) return 'bomb';
  let fault: ArchiveFault | undefined;
  let files = 0;
  let total = 0;
  try {
    if (isEncrypted(view, end)) return 'encrypted';
    const unpacked = unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        files++;
        total += originalSize;
        const swollen = originalSize > SMALL && originalSize > size * MOST_RATIO;
        if (files > MOST_FILES || total > MOST_BYTES || swollen) fault ??= 'bomb';
        return !fault;
      },
    });
    return fault ?? new Map(Object.entries(unpacked));
  } catch {
    return fault ?? 'truncated';
  }
}

/** Where the directory's end record begins: in the last 64 KB, behind it at most a comment. */
function findEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_558); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return at;
  }
  return -1;
}

/** Whether the first file of the directory is flagged as encrypted. */
function isEncrypted(view: DataView, end: number): boolean {
  const directory = view.getUint32(end + 16, true);
  return view.getUint16(end + 10, true) > 0 && (view.getUint16(directory + 8, true) & 1) === 1;
}
