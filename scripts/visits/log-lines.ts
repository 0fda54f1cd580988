import { createGunzip } from 'node:zlib';
import { openFile } from '#scripts/disk/files.ts';

/** No line of a log is as long as this: what is, was never one, and is not gathered in memory. */
const LONGEST = 64 * 1024;

/** Says that a compressed log ends in its middle; what was read up to there counts. */
export class CutShort extends Error {}

/**
 * The lines of a log, plain or compressed with gzip, some at a time: a log of gigabytes is never in memory as a whole.
 *
 * @throws CutShort when a compressed log is incomplete
 */
export async function* logLines(path: string): AsyncGenerator<string[]> {
  const zipped = await isGzip(path);
  const file = openFile(path);
  const stream = zipped ? file.pipe(createGunzip()) : file;
  // An address is ASCII; what is not is never read as text.
  stream.setEncoding('latin1');
  let rest = '';
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!.slice(0, LONGEST);
      yield lines;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code.startsWith('Z_')) throw new CutShort();
    throw error;
  }
  if (rest) yield [rest];
}

async function isGzip(path: string): Promise<boolean> {
  for await (const bytes of openFile(path, 1) as AsyncIterable<Buffer>)
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
  return false;
}
