/** A body of more bytes is written in pieces of at least so many: a table of all values is held nowhere as a whole. */
const PIECE = 4_000_000;

/**
 * The bytes of a body, in one piece where it is small; none is held once it is handed out. An empty body has one empty
 * piece. Each piece has memory of its own, which may be given to a thread.
 */
export async function* bodyPieces(
  body: AsyncIterable<Uint8Array>,
  least = PIECE,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let none = true;
  for await (const chunk of body) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < least) continue;
    yield joined(waiting, size);
    [waiting, size, none] = [[], 0, false];
  }
  if (size > 0 || none) yield joined(waiting, size);
}

function joined(chunks: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
