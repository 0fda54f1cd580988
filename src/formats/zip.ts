import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** The earliest moment that ZIP knows: the same files make the same bytes. */
const MOMENT = new Date(1980, 0, 1);

/** A file as an archive holds it. */
export interface Packed {
  /** Its own size in bytes. */
  size: number;
  crc: number;
  deflated: Uint8Array<ArrayBuffer>;
}

/** zlib compresses ten times as fast as fflate, which is made for browsers. */
export function pack(content: Uint8Array | string): Packed {
  const bytes = Buffer.from(content);
  return { size: bytes.length, crc: crc32(bytes), deflated: deflateRawSync(bytes) };
}

/** A file that comes in pieces, packed as it comes. */
export async function packPieces(pieces: AsyncIterable<Uint8Array | string>): Promise<Packed> {
  let [size, crc] = [0, 0];
  const deflated: Uint8Array[] = [];
  await pipeline(
    pieces,
    async function* (from: AsyncIterable<Uint8Array | string>) {
      for await (const piece of from) {
        const bytes = Buffer.from(piece);
        size += bytes.length;
        crc = crc32(bytes, crc);
        yield bytes;
      }
    },
    createDeflateRaw(),
    async (from) => {
      for await (const piece of from) deflated.push(piece as Uint8Array);
    },
  );
  return { size, crc, deflated: new Uint8Array(Buffer.concat(deflated)) };
}

/** Files as a ZIP archive, in their order: by path, bytes, texts, or what was packed before. */
export function zipOf(files: Record<string, Uint8Array | string | Packed>): Buffer {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [filename, content] of Object.entries(files)) {
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    const { size, crc, deflated } = isRaw ? pack(content) : content;
    const file: ZipInputFile = { filename, size, crc, compression: 8, mtime: MOMENT };
    zip.add(file);
    file.ondata!(null, deflated, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}
