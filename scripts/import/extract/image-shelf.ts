import { problem, type Place } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { bearsAt } from './file-kind.ts';

/** Size of one picture: a photograph of a good camera, which a phone still opens. */
export const MOST_PICTURE_BYTES = 10e6;

/** What an address of an original leads to: bytes, or why there are none. */
export type Resource = Uint8Array | 'missing' | 'outside' | 'elsewhere' | 'too-big';

/** Reads a file by its address in an original. */
export type Resources = (address: string) => Resource;

/** A picture of an original. */
export interface Picture {
  bytes: Uint8Array;
  /** The address in the original; absent when the original holds the picture itself. */
  from?: string;
}

/** Tells why a picture is not at hand: what is wrong, and how it is mended, is another thing in every format. */
export type TellAbsent = (
  why: 'missing' | 'outside' | 'elsewhere',
  address: string,
  place: Place,
) => Problem;

/** Pictures that browsers show, by their first bytes. */
const FORMATS: [ending: string, start: string, at: number][] = [
  ['png', '89504e47', 0],
  ['jpg', 'ffd8ff', 0],
  ['gif', '47494638', 0],
  ['webp', '57454250', 8],
];

/** Takes the pictures of an original and gives each the name under which it will lie beside the text. */
export class ImageShelf {
  readonly images = new Map<string, Picture>();
  readonly #file: string;
  readonly #resources: Resources;
  readonly #problems: Problem[];
  readonly #tellAbsent: TellAbsent;

  constructor(
    file: string,
    resources: Resources,
    problems: Problem[],
    tellAbsent: TellAbsent = (_, address, place) =>
      problem('image-not-at-hand', place, { address }),
  ) {
    this.#file = file;
    this.#resources = resources;
    this.#problems = problems;
    this.#tellAbsent = tellAbsent;
  }

  /**
   * Takes a picture. The same address leads to the same picture.
   *
   * @param line of the original, 0 when it has no lines
   * @returns its name and its words; `undefined` when it cannot be shown, which is reported
   */
  take(address: string, alt: string | null, line = 0): { name: string; alt: string } | undefined {
    const place = { file: this.#file, line, column: 0 };
    const held = address.startsWith('data:');
    const bytes = dataOf(address) ?? (held ? new Uint8Array() : this.#resources(address));
    const shown = held ? 'data:' : address;
    if (typeof bytes === 'string') {
      const most = MOST_PICTURE_BYTES / 1e6;
      this.#problems.push(
        bytes === 'too-big'
          ? problem('image-too-big', place, { address: shown, most })
          : this.#tellAbsent(bytes, shown, place),
      );
      return undefined;
    }
    const format = FORMATS.find(([, start, at]) => bearsAt(bytes, start, at));
    if (!format) {
      this.#problems.push(problem('image-not-shown', place, { address: shown }));
      return undefined;
    }
    const name = this.#nameOf(shown, bytes, format[0], held);
    const words = alt?.replace(/\s+/g, ' ').trim();
    if (!words) this.#problems.push(problem('image-without-words', place, { name }));
    return { name, alt: words || `图片 ${/\d+/.exec(name)![0]}` };
  }

  #nameOf(from: string, bytes: Uint8Array, ending: string, held: boolean): string {
    const [known] = [...this.images].find(([, picture]) => picture.from === from) ?? [];
    if (known) return known;
    const name = `image-${this.images.size + 1}.${ending}`;
    this.images.set(name, { bytes, ...(!held && { from }) });
    return name;
  }
}

function dataOf(address: string): Uint8Array | undefined {
  const data = /^data:[^,]*;base64,([A-Za-z0-9+/=\s]*)$/.exec(address)?.[1];
  return data === undefined ? undefined : new Uint8Array(Buffer.from(data, 'base64'));
}
