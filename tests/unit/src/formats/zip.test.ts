import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack, packPieces, zipOf } from '#formats/zip.ts';

const text = '区,年,值\n'.repeat(20_000);

async function* pieces() {
  for (let at = 0; at < text.length; at += 999) yield text.slice(at, at + 999);
}

test('a file that is packed piece by piece is the same as one that is packed at once', async () => {
  const { deflated, ...told } = pack(text);
  expect(await packPieces(pieces())).toEqual({ ...told, deflated: new Uint8Array(deflated) });
});

test('an archive gives back every file', async () => {
  const files = unzipSync(zipOf({ 'a.csv': await packPieces(pieces()), 'b.txt': '一' }));
  expect(Buffer.from(files['a.csv']!).toString()).toBe(text);
  expect(Buffer.from(files['b.txt']!).toString()).toBe('一');
});
