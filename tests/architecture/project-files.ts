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
  return [...readdirSync('.').filter((path) => statSync(path).isFile())].concat(
    ...folders.map(filesUnder),
  );
}

export interface Import {
  file: string;
  /** As written. */
  specifier: string;
  /** Of a relative import: the path from the project's root. */
  target?: string;
}

const IMPORT = /^\s*(?:import|export)\b[^'"`;]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The imports of a module, an Astro component's frontmatter or its scripts. */
export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const specifier = (match[1] ?? match[2])!;
    const target = specifier.startsWith('.')
      ? relative('.', join(file, '..', specifier)).replaceAll('\\', '/')
      : undefined;
    return { file, specifier, ...(target && { target }) };
  });
}
