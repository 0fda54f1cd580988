import type { AsyncBuffer } from 'hyparquet';

/** The file is another one than before: it was published anew between two requests. */
export class FileChanged extends Error {
  override name = 'FileChanged';
}

/** A stretch of a file. */
interface Piece {
  start: number;
  bytes: ArrayBuffer;
}

/**
 * A file of this site of which parts are fetched, each once. A server that knows no ranges sends it whole: then it is
 * read from that.
 */
export class RangeFile implements AsyncBuffer {
  readonly byteLength: number;
  readonly #url: string;
  readonly #tag: string | null;
  readonly #pieces: Piece[];

  private constructor(url: string, tag: string | null, byteLength: number, piece: Piece) {
    this.#url = url;
    this.#tag = tag;
    this.byteLength = byteLength;
    this.#pieces = [piece];
  }

  /**
   * Opens a file by its end, which says how long it is.
   *
   * @param tail how many bytes of the end
   */
  static async open(url: string, tail: number): Promise<RangeFile> {
    const { answer, bytes } = await request(url, `-${tail}`);
    const [, first, all] = /^bytes (\d+)-\d+\/(\d+)$/.exec(
      answer.headers.get('Content-Range') ?? '',
    ) ?? [undefined, '0', String(bytes.byteLength)];
    const piece = { start: Number(first), bytes };
    return new RangeFile(url, tagOf(answer), Number(all), piece);
  }

  /** Fetches stretches that are not here yet, those close to each other together. */
  async hold(ranges: { start: number; end: number }[]): Promise<void> {
    const missing = ranges
      .filter(({ start, end }) => !this.#piece(start, end))
      .sort((a, b) => a.start - b.start);
    const runs: { start: number; end: number }[] = [];
    for (const range of missing) {
      const last = runs.at(-1);
      if (last && range.start - last.end <= CLOSE) last.end = Math.max(last.end, range.end);
      else runs.push({ ...range });
    }
    await Promise.all(runs.map((run) => this.#fetch(run.start, run.end)));
  }

  async slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    const piece = this.#piece(start, end) ?? (await this.#fetch(start, end));
    return piece.bytes.slice(start - piece.start, end - piece.start);
  }

  #piece(start: number, end: number): Piece | undefined {
    return this.#pieces.find(
      (own) => own.start <= start && end <= own.start + own.bytes.byteLength,
    );
  }

  async #fetch(start: number, end: number): Promise<Piece> {
    const { answer, bytes } = await request(this.#url, `${start}-${end - 1}`);
    const range = `bytes ${start}-${end - 1}/${this.byteLength}`;
    if (answer.headers.get('Content-Range') !== range || tagOf(answer) !== this.#tag)
      throw new FileChanged(answer.url);
    const piece = { start, bytes };
    this.#pieces.push(piece);
    return piece;
  }
}

/** A gap of so many bytes costs less than a request. */
const CLOSE = 8 * 1024;

async function request(url: string, range: string) {
  const answer = await fetch(url, { headers: { Range: `bytes=${range}` } });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return { answer, bytes: await answer.arrayBuffer() };
}

const tagOf = ({ headers }: Response) => headers.get('ETag') ?? headers.get('Last-Modified');
