/** What a file's bytes say. `encoding` is set when it is not the UTF-8 that the site asks for. */
export interface Decoded {
  /** Absent when the bytes are no text. */
  text?: string;
  encoding?: 'GB18030' | 'UTF-16';
  binary?: boolean;
  /** Where the first bytes are that are no text, both from 1; set when `text` is absent and it is no binary file. */
  broken?: { line: number; column: number };
}

/**
 * Decodes strictly: byte order mark, else UTF-8, else GB18030, each without a single doubtful byte; with a zero byte it
 * can only be UTF-16 that lost its mark. A text in the wrong encoding is decoded all the same, so that its other
 * problems show at once.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return attempt('utf-16le', bytes, 'UTF-16');
  if (first === 0xfe && second === 0xff) return attempt('utf-16be', bytes, 'UTF-16');
  if (bytes.includes(0)) return withoutMark(bytes);
  const utf8 = attempt('utf-8', bytes);
  if (utf8.text !== undefined) return utf8;
  const gb18030 = attempt('gb18030', bytes, 'GB18030');
  return gb18030.text === undefined ? { broken: brokenPlace(bytes) } : gb18030;
}

/** The first character that UTF-8 cannot read. */
function brokenPlace(bytes: Uint8Array): { line: number; column: number } {
  const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
  const lines = before.split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** What UTF-16 text is made of, Chinese or not; bytes of anything else hit other characters soon. */
const WORDS =
  /^[\t\n\r -~\u00A0-\u00FF\u0370-\u03FF\u2000-\u26FF\u3000-\u33FF\u4E00-\u9FFF\uFF00-\uFFEF]+$/;

function withoutMark(bytes: Uint8Array): Decoded {
  for (const label of ['utf-16le', 'utf-16be']) {
    const decoded = attempt(label, bytes, 'UTF-16');
    if (decoded.text && WORDS.test(decoded.text)) return decoded;
  }
  return { binary: true };
}

function attempt(label: string, bytes: Uint8Array, encoding?: Decoded['encoding']): Decoded {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return encoding ? { text, encoding } : { text };
  } catch {
    return {};
  }
}
