import { join } from 'node:path';
import { exists, listAllFiles, readBytes, remove, writeFile } from '#scripts/disk/files.ts';
import { moveFile, removeBelow } from '#scripts/disk/served-folder.ts';
import { sha256 as digestOf } from '#scripts/build/release/manifest.ts';
import type { Remote } from './remote.ts';

/** Where a file is written before it takes its name: in one place, so that a killed run leaves one at most. */
const UNFINISHED = '.publishing.tmp';

/** A folder of this machine: what a web server serves, or a disk of another machine that is mounted here. */
export function folderRemote(folder: string): Remote {
  const at = (path: string) => join(folder, path);
  const read = (path: string) => (exists(at(path)) ? readBytes(at(path)) : undefined);
  return {
    name: folder,
    atOnce: 1,
    read: async (path) => read(path),
    write: async (path, bytes) => {
      writeFile(at(UNFINISHED), bytes);
      moveFile(at(UNFINISHED), at(path));
    },
    remove: async (path) => {
      remove(at(UNFINISHED));
      removeBelow(folder, path);
    },
    holds: async (path, sha256) => {
      const bytes = read(path);
      return bytes !== undefined && digestOf(bytes) === sha256;
    },
    isEmpty: async () => listAllFiles(folder).every((path) => path === UNFINISHED),
  };
}
