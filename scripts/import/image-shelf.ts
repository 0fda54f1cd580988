import { problem } from '../../src/domain/problem-catalogue.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { bearsAt } from './file-kind.ts';

/** Reads a file by its address in an original; `undefined` when it is not at hand. */
export type Resources = (address: string) => Uint8Array | undefined;

/** Pictures that browsers show, by their first bytes. */
const FORMATS: [ending: string, start: string, at: number][] = [
  ['png', '89504e47', 0],
  ['jpg', 'ffd8ff', 0],
  ['gif', '47494638', 0],
  ['webp', '57454250', 8],
];

/** Takes the pictures of an original and gives each the name under which it will lie beside the text. */
export class ImageShelf {
  readonly images = new Map<string, Uint8Array>();
  readonly #file: string;
  readonly #resources: Resources;
  readonly #problems: Problem[];

  constructor(file: string, resources: Resources, problems: Problem[]) {
    this.#file = file;
    this.#resources = resources;
    this.#problems = problems;
  }

  /** The name of a picture; `undefined` when it cannot be shown, which is told. */
  take(address: string, alt: string): string | undefined {
    const place = { file: this.#file, line: 0, column: 0 };
    const shown = address.startsWith('data:') ? 'data:' : address;
    const bytes = dataOf(address) ?? this.#resources(address);
    if (!bytes) {
      this.#problems.push(problem('image-not-at-hand', place, { address: shown }));
      return undefined;
    }
    const format = FORMATS.find(([, start, at]) => bearsAt(bytes, start, at));
    if (!format) {
      this.#problems.push(problem('image-not-shown', place, { address: shown }));
      return undefined;
    }
    const name = `image-${this.images.size + 1}.${format[0]}`;
    this.images.set(name, bytes);
    if (!alt) this.#problems.push(problem('image-without-words', place, { name }));
    return name;
  }

  /** The words for a picture that was taken last. */
  altOf(alt: string | null): string {
    return alt?.replace(/\s+/g, ' ').trim() || `图片 ${this.images.size}`;
  }
}

function dataOf(address: string): Uint8Array | undefined {
  const data = /^data:[^,]*;base64,([A-Za-z0-9+/=\s]*)$/.exec(address)?.[1];
  return data === undefined ? undefined : new Uint8Array(Buffer.from(data, 'base64'));
}
