import { dirname, isAbsolute, join, relative } from 'node:path';
import { decoded } from '#domain/files/text-links.ts';
import { fileSize, readBytes, realPath } from '#scripts/disk/files.ts';
import {
  MOST_PICTURE_BYTES,
  type Resource,
  type Resources,
} from '#scripts/import/extract/image-shelf.ts';

/**
 * Reads files beside an original, by their address in it: those below its own folder, and no others. An address that
 * leads out of it, by its path or by a link on the disk, is not followed.
 *
 * @param file path of the original
 * @param taken gets the real paths of what was read
 */
export function besideOriginal(file: string, taken: Set<string>): Resources {
  const folder = realPath(dirname(file)) ?? dirname(file);
  const isOutside = (path: string) => {
    const way = relative(folder, path);
    return way.startsWith('..') || isAbsolute(way);
  };
  return (address): Resource => {
    if (/^(?:https?:)?\/\//i.test(address)) return 'elsewhere';
    // Word processors of one system write file:///C:/…, C:\… or \\server\…
    if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(address)) return 'outside';
    const named = [...pathsOf(address)].map((path) => join(folder, path));
    const found = named.map((path) => realPath(path)).find((path) => path !== undefined);
    if (named.every(isOutside) || (found && isOutside(found))) return 'outside';
    const size = found === undefined ? undefined : fileSize(found);
    if (found === undefined || size === undefined) return 'missing';
    if (size > MOST_PICTURE_BYTES) return 'too-big';
    taken.add(found);
    return readBytes(found);
  };
}

/** What an address may mean: as it is, without its percent signs, and without what a server adds to it. */
function pathsOf(address: string): Set<string> {
  const forms = [address, decoded(address), decoded(address.replace(/[?#].*$/, ''))];
  return new Set(forms.map((path) => path.replaceAll('\\', '/')).filter(Boolean));
}
