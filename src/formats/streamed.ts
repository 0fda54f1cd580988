/**
 * A body that is written piece by piece: a table of all values is more than memory should hold at once, and several
 * times over while it is encoded.
 *
 * The pieces are made as whoever reads asks for them. Node runs what makes them where the body was made, so what they ask
 * of the site is noted for the page.
 */
export function streamed(pieces: AsyncIterator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(to) {
      const { done, value } = await pieces.next();
      if (done) to.close();
      else to.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
  });
}
