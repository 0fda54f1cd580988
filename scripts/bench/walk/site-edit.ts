import type { Random } from './random-choice.ts';
import { PROGRAM_FILE, type SiteFiles } from './site-files.ts';

/** Changes some files of a site; one that finds nothing to change leaves all as they are. */
export type Edit = (files: SiteFiles, random: Random) => void;

export function appendTo(files: SiteFiles, path: string, text: string): void {
  files.set(path, `${files.get(path) ?? ''}${text}`);
}

/** Gives a front matter line another value. */
export const withField = (name: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`);

/** Puts other words in the place of some in all files that were handed in. */
export function replaceEverywhere(files: SiteFiles, from: string, to: string): void {
  for (const [path, text] of files)
    if (!PROGRAM_FILE.test(path)) files.set(path, text.replaceAll(from, to));
}
