import { join } from 'node:path';
import { fingerprint, listAllFiles, readBytes, readOwn, writeWhole } from '#scripts/disk/files.ts';
import { distOf } from '#scripts/disk/project.ts';
import {
  changesBetween,
  MANIFEST,
  parseManifest,
  sha256,
  type Changes,
  type Manifest,
} from './manifest.ts';

/** What `dist/` was like when it was last known to be as its build left it. */
interface DistRecord {
  /** SHA-256 of the manifest. */
  release: string;
  /** Path of each file to its fingerprint. */
  prints: Record<string, string>;
}

/** How `dist/` differs from what its build put there. */
export interface DistState extends Changes {
  /** SHA-256 of the manifest: names the build. */
  release: string;
  /** The files that the manifest lists. */
  files: Manifest;
}

const recordFile = (root: string) => join(root, '.cache', 'dist.json');

const readRecord = (root: string): Partial<DistRecord> =>
  JSON.parse(readOwn(recordFile(root)) ?? '{}') as Partial<DistRecord>;

/** Names a build by the SHA-256 of its manifest; `undefined` when there is none. */
export function releaseOf(dist: string): string | undefined {
  const text = readOwn(join(dist, MANIFEST));
  return text === undefined ? undefined : sha256(Buffer.from(text));
}

/** Notes what `dist/` is like, right after a build put it there. */
export function recordDist(root: string): void {
  const dist = distOf(root);
  const prints = listAllFiles(dist).map((path) => [path, fingerprint(join(dist, path))]);
  write(root, { release: releaseOf(dist) ?? '', prints: Object.fromEntries(prints) });
}

const write = (root: string, record: DistRecord) =>
  writeWhole(recordFile(root), JSON.stringify(record));

/** Whether the manifest in `dist/` is the one that its build wrote. */
export function isManifestOwn(root: string): boolean {
  const { release } = readRecord(root);
  return release !== undefined && release === releaseOf(distOf(root));
}

/**
 * Compares `dist/` with what its build put there. Only files whose fingerprint is another one than then are read: a
 * changed time of the last change of status alone (another name, a copy of the folder) is no difference.
 *
 * @returns `undefined` when it is not known what was built: without a record, or with another manifest than it names
 */
export function distState(root: string): DistState | undefined {
  const dist = distOf(root);
  const { release, prints = {} } = readRecord(root);
  if (release === undefined || release !== releaseOf(dist)) return undefined;
  const files = parseManifest(readOwn(join(dist, MANIFEST)));
  if (!files) return undefined;
  const changes = compare(dist, files, (path, print) => prints[path] === print);
  const moved = Object.entries(changes.prints).some(([path, print]) => prints[path] !== print);
  if (moved) write(root, { release, prints: changes.prints });
  return { release, files, ...changes };
}

/** Compares every byte of a built site with its manifest; `undefined` when it has none. */
export function verifyDist(root: string): Changes | undefined {
  const dist = distOf(root);
  const files = parseManifest(readOwn(join(dist, MANIFEST)));
  if (!files) return undefined;
  const { added, changed, removed } = compare(dist, files, () => false);
  // Where nothing is recorded the manifest is taken at its word: a site that was built elsewhere.
  const own = readRecord(root).release === undefined || isManifestOwn(root);
  return { added, changed: own ? changed : [...changed, MANIFEST], removed };
}

/** @param isKnown whether a file with that fingerprint needs not be read */
function compare(
  dist: string,
  files: Manifest,
  isKnown: (path: string, print: string) => boolean,
): Changes & { prints: Record<string, string> } {
  const prints: Record<string, string> = {};
  const now: Manifest = {};
  for (const path of listAllFiles(dist)) {
    const place = join(dist, path);
    const print = fingerprint(place);
    const known = isKnown(path, print) && Object.hasOwn(files, path);
    if (path !== MANIFEST) now[path] = known ? files[path]! : sha256(readBytes(place));
    // What differs is read again each time, until a build replaces it.
    if (path === MANIFEST || now[path] === files[path]) prints[path] = print;
  }
  return { ...changesBetween(files, now), prints };
}

/** So many files of a kind are named; the rest is counted. */
const NAMED = 5;

/**
 * Says in Chinese what differs, a line for each kind; empty when nothing does.
 *
 * @param most how many files of a kind are named
 */
export function distChangeLines(
  { changed, removed, added }: Changes,
  most: number = NAMED,
): string[] {
  const kinds: [string, string[]][] = [
    ['内容被改过', changed],
    ['缺少', removed],
    ['多出', added],
  ];
  return kinds
    .filter(([, paths]) => paths.length > 0)
    .map(([what, paths]) => {
      const named = paths.slice(0, most).map((path) => `dist/${path}`);
      return `${what} ${paths.length} 个文件：${named.join('、')}${paths.length > most ? '……' : ''}`;
    });
}
