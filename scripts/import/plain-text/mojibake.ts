/** Text that was read in a wrong encoding before it was saved. */
export interface Mojibake {
  found: string;
  /** What it was, where that is known. */
  meant?: string;
}

/** What programs put in the place of what they cannot read. */
const DEBRIS = /�|锟斤拷|锟�|(?:烫烫|屯屯){2}/;
const LATIN =
  /[\u0080-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{4,}/;
/** Characters of a stretch that is looked at. */
const STRETCH = /[\u4E00-\u9FFF\uE000-\uF8FF€、-〞]{6,}/g;

/**
 * Finds text that was broken by a wrong encoding: replacement characters, UTF-8 that was read as Latin letters, and
 * UTF-8 that was read as GBK. The last two are proved by turning them back.
 */
export function mojibake(text: string): Mojibake | undefined {
  const debris = DEBRIS.exec(text);
  if (debris) return { found: text.slice(Math.max(0, debris.index - 8), debris.index + 12) };
  const latin = LATIN.exec(text)?.[0];
  const meant = latin && fromLatin(latin);
  if (latin && meant) return { found: latin, meant };
  const stretches = text.match(STRETCH)?.slice(0, 50) ?? [];
  const broken = stretches.flatMap((found) => {
    const turned = fromGbk(found);
    return turned ? [{ found, meant: turned }] : [];
  });
  // One stretch may turn by chance; a text that was misread turns everywhere.
  return broken.length > stretches.length / 2 ? broken[0] : undefined;
}

const HAN = /^[\p{Script=Han}\p{P}\w\s]{2,}$/u;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function read(bytes: number[]): string | undefined {
  // The ends of a stretch may cut a character in two.
  for (let from = 0; from < 3; from++) {
    for (let to = 0; to < 3; to++) {
      try {
        const text = utf8.decode(Uint8Array.from(bytes.slice(from, bytes.length - to)));
        if (HAN.test(text) && /\p{Script=Han}{2}/u.test(text)) return text;
      } catch {
        continue;
      }
    }
  }
  return undefined;
}

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function fromLatin(text: string): string | undefined {
  return read(
    [...text].map((character) => {
      const place = WINDOWS.indexOf(character);
      return place >= 0 ? 0x80 + place : character.charCodeAt(0) & 0xff;
    }),
  );
}

let gbk: Map<string, number[]> | undefined;

/** The bytes that GBK writes for each character; made when first asked for. */
function gbkBytes(): Map<string, number[]> {
  if (gbk) return gbk;
  gbk = new Map([['€', [0x80]]]);
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) {
      if (low === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && !gbk.has(character)) gbk.set(character, [high, low]);
    }
  }
  return gbk;
}

function fromGbk(text: string): string | undefined {
  const table = gbkBytes();
  const bytes = [...text].flatMap((character) => table.get(character) ?? [0]);
  return read(bytes);
}
