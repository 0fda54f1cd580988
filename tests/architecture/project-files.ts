import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths of all files under `folder`, relative to the project's root, with `/` on every system. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative('.', path).replaceAll('\\', '/'))
    .sort();
}

/** What is or would be committed. Without git (an unpacked archive), everything but what is installed or built. */
export function committedFiles(): string[] {
  if (existsSync('.git')) {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z']);
    return listed
      .toString()
      .split('\0')
      .filter((path) => path && existsSync(path));
  }
  const folders = ['seeds', 'content', 'scripts', 'src', 'public', 'tests', '.ci'];
  return readdirSync('.')
    .filter((path) => statSync(path).isFile())
    .concat(...folders.map(filesUnder));
}

export interface Import {
  file: string;
  /** As written. */
  specifier: string;
  /** Of an import of the project's own: the path from its root. */
  target?: string;
}

const IMPORT =
  /^\s*(?:import|export)\b[^'"`;]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|<script src="(\.[^"]+)"/gm;

/** The imports of a module, an Astro component's frontmatter or its scripts. */
export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3])!;
    const target = targetOf(file, specifier);
    return { file, specifier, ...(target && { target }) };
  });
}

/** `#domain/…` and its kin are the short paths of package.json's `imports`; `.` is the importing file's folder. */
function targetOf(file: string, specifier: string): string | undefined {
  const short = /^#(?:(scripts|tests)\/)?([a-z0-9-]+(?:\/|\.).+)$/.exec(specifier);
  if (short) return `${short[1] ?? 'src'}/${short[2]}`;
  if (!/^\.{1,2}\//.test(specifier)) return undefined;
  return relative('.', join(file, '..', specifier)).replaceAll('\\', '/');
}
