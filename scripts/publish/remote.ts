/** A place where a published site lies. Paths are those of the site's files, with `/`. */
export interface Remote {
  /** As the person wrote it. */
  name: string;
  /** How many files may be on their way at a time. */
  atOnce: number;
  /** `undefined` when there is no such file. */
  read: (path: string) => Promise<Uint8Array | undefined>;
  /** Writes a file whole: whoever asks for it gets the old or the new one. */
  write: (path: string, bytes: Uint8Array, sha256: string) => Promise<void>;
  /** No error when it is not there. */
  remove: (path: string) => Promise<void>;
  /** Whether the file is there with that digest. */
  holds: (path: string, sha256: string) => Promise<boolean>;
  isEmpty: () => Promise<boolean>;
}
