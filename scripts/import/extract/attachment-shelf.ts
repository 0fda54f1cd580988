import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { MOST_PICTURE_BYTES, type Resources } from './image-shelf.ts';

/** A file that an original names as its attachment. */
export interface FoundAttachment {
  title: string;
  /** The name under which the text links it, `attachment-1.docx`; for a file that stayed elsewhere its address. */
  href: string;
  /** Absent for a file that stayed elsewhere. */
  bytes?: Uint8Array;
}

/** Files that offices attach; web pages are not among them. */
const FILE =
  /\.(docx?|xlsx?|pptx?|pdf|wps|et|dps|ofd|zip|rar|7z|csv|txt|rtf|od[tsp]|jpe?g|png|tiff?)$/i;

/** Takes the attachments of an original: files beside it are copied, other hosts stay links, the rest is reported. */
export class AttachmentShelf {
  readonly attachments: FoundAttachment[] = [];
  readonly #file: string;
  readonly #resources: Resources;
  readonly #problems: Problem[];

  constructor(file: string, resources: Resources, problems: Problem[]) {
    this.#file = file;
    this.#resources = resources;
    this.#problems = problems;
  }

  /**
   * Takes a linked file.
   *
   * @param address as the original writes it
   * @param target the whole address, where it is known
   * @returns what the text's link leads to; `undefined` where it leads nowhere
   */
  take(address: string, title: string, target: string | undefined): string | undefined {
    const known = this.attachments.find((one) => one.title === title && one.href === target);
    if (known) return known.href;
    const bytes = this.#resources(address);
    const ending = endingOf(address) ?? endingOf(title) ?? 'bin';
    if (typeof bytes !== 'string') {
      const href = `attachment-${this.attachments.length + 1}.${ending}`;
      this.attachments.push({ title, href, bytes });
      return href;
    }
    if (target !== undefined) {
      this.attachments.push({ title, href: target });
      return target;
    }
    const most = bytes === 'too-big' ? MOST_PICTURE_BYTES / 1e6 : undefined;
    const place = { file: this.#file, line: 0, column: 0 };
    this.#problems.push(problem('attachment-not-at-hand', place, { title, address, most }));
    return undefined;
  }
}

const endingOf = (name: string): string | undefined =>
  FILE.exec(name.trim().replace(/[?#].*$/, ''))?.[1]?.toLowerCase();

/** Whether a link leads to a file that is read apart from the page: by its address, or by its name. */
export const isAttachment = (address: string, title: string): boolean =>
  !/^(?:javascript|mailto|tel|data):/i.test(address) &&
  address !== '' &&
  !address.startsWith('#') &&
  (endingOf(address) !== undefined ||
    (endingOf(title) !== undefined && title.length < 120) ||
    [...address.matchAll(/[?&][^=&]*=([^&#]*)/g)].some(
      ([, value]) => endingOf(value!) !== undefined,
    ));
