import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * A body that is written piece by piece: a table of all values is more than memory should hold at once, and several
 * times over while it is encoded.
 *
 * The pieces are made as whoever reads asks for them; what they ask of the site is noted for the page all the same.
 */
export function streamed(pieces: AsyncIterator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const inPage = AsyncLocalStorage.snapshot();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(to) {
      const { done, value } = await inPage(() => pieces.next());
      if (done) to.close();
      else to.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
  });
}
