import { expect, test } from 'vitest';
import { bodyPieces } from '#render/body-pieces.ts';

const chunksOf = async function* (...sizes: number[]) {
  for (const [at, size] of sizes.entries()) yield new Uint8Array(size).fill(at + 1);
};
const sizesOf = async (...sizes: number[]) =>
  (await Array.fromAsync(bodyPieces(chunksOf(...sizes), 10))).map(({ length }) => length);

test('a small body is one piece, a large one several, and an empty one is an empty file', async () => {
  expect(await sizesOf(3, 4)).toEqual([7]);
  expect(await sizesOf(6, 6, 6, 6, 1)).toEqual([12, 12, 1]);
  expect(await sizesOf(10)).toEqual([10]);
  expect(await sizesOf()).toEqual([0]);
});

test('pieces hold the bytes in their order, in memory of their own', async () => {
  const pieces = await Array.fromAsync(bodyPieces(chunksOf(6, 6, 2), 10));
  expect(pieces.flatMap((piece) => [...piece]).join('')).toBe('11111122222233');
  // What is handed to a thread is taken away here: nothing else may lie in the same memory.
  for (const piece of pieces) expect(piece.buffer.byteLength).toBe(piece.length);
});
