import { join } from 'node:path';
import { Failure } from '#scripts/terminal/command.ts';
import { exists, fileSize, listFiles } from '#scripts/disk/files.ts';

/**
 * The files to import: folders represent all files below them, but for what a browser or Word saved along with a page.
 *
 * @throws Failure when there is nothing of a name
 */
export function handedFiles(names: string[]): string[] {
  return names.flatMap((name) => {
    if (!exists(name)) throw new Failure(`没有找到 ${name}。`);
    if (fileSize(name) !== undefined) return [name];
    const paths = listFiles(name);
    const along = paths.flatMap((path) => {
      const [, page] = /^(.*)\.html?$/i.exec(path) ?? [];
      return page ? [`${page}_files/`, `${page}.files/`] : [];
    });
    const own = paths.filter((path) => !along.some((folder) => path.startsWith(folder)));
    return own.map((path) => join(name, path));
  });
}
