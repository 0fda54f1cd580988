import { join } from 'node:path';
import { append, exists, readBytes, remove } from '#scripts/disk/files.ts';

/** Takes the files of a segment one by one, so that they need not all be held. */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/** Bytes that wait where there is room for them, apart by a number. */
export interface Overflow {
  /** Adds bytes, whose place is used for others afterwards. */
  add(number: number, bytes: Uint8Array): void;
  /** Gives out all that was added, and keeps none of it. */
  take(number: number): Uint8Array;
}

/** Lets them wait in files of a folder. */
export function overflowInto(folder: string): Overflow {
  const place = (number: number) => join(folder, `${number}.part`);
  return {
    add: (number, bytes) => append(place(number), bytes),
    take: (number) => {
      const file = place(number);
      if (!exists(file)) return new Uint8Array();
      const bytes = readBytes(file);
      remove(file);
      return bytes;
    },
  };
}
