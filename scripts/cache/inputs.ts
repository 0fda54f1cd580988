import { join } from 'node:path';
import { digestOf } from '#scripts/disk/digest.ts';
import { exists, fingerprint, listFiles, readBytes, readOwn } from '#scripts/disk/files.ts';
import { generatedOf, PROJECT } from '#scripts/disk/project.ts';
import { siteConfigFile } from '#scripts/disk/site-config.ts';

/*
 * What a site is made of, defined once. Three digests derive from it: of everything (`inputsDigest`), of the program
 * without the site's content (`codeDigest`), and of what Astro bundles (`bundleDigest`).
 */

/** The program: its code, what is served as it is, its settings, and the versions of its packages. */
const CODE = ['src', 'scripts', 'public'];
const SETTINGS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What staff hand in. What the pipeline wrote of it is none. */
const HANDED_IN = ['seeds', 'content'];
const GENERATED = 'content/generated/';
/** Those of a site's texts that Astro bundles. */
const BUNDLED = ['content/articles/', 'content/pages/'];

/** The variables that change what is built; time zone and locale do not. */
const HEEDED = /^(?:GONGKAI_|NODE_ENV$)/;

/** What of the environment changes what is built: some of its variables, and Node's version. */
function surroundings(env: NodeJS.ProcessEnv): string {
  const heeded = Object.entries(env).filter(([name]) => HEEDED.test(name));
  return JSON.stringify([process.version, heeded.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The paths of the program's files and of a site's configuration. */
function codeFiles(root: string): string[] {
  const config = siteConfigFile(root);
  return [
    ...CODE.flatMap((folder) => filesOf(PROJECT, folder)),
    ...SETTINGS.map((name) => join(PROJECT, name)).filter(exists),
    ...(config ? [join(root, config)] : []),
  ];
}

const filesOf = (base: string, folder: string) =>
  listFiles(join(base, folder)).map((path) => join(base, folder, path));

/**
 * Digest of all that a build reads: of its files without reading them, by what changes with every write (`fingerprint`).
 */
export function inputsDigest(root: string, env = process.env): string {
  const handedIn = HANDED_IN.flatMap((folder) => filesOf(root, folder)).filter(
    (path) => !path.startsWith(join(root, GENERATED)),
  );
  return printsDigest([...codeFiles(root), ...handedIn], env);
}

const printsDigest = (paths: string[], env: NodeJS.ProcessEnv) =>
  digestOf(JSON.stringify([surroundings(env), paths.map((path) => [path, fingerprint(path)])]));

/** The last answer of `codeDigest`: a build asks several times, and the program has 800 files. */
let last = { prints: '', digest: '' };

/** Digest of the bytes of the program, the site's configuration and the environment: another one voids every cache. */
export function codeDigest(root: string, env = process.env): string {
  const files = codeFiles(root);
  const prints = printsDigest(files, env);
  if (last.prints !== prints)
    last = {
      prints,
      digest: digestOf(JSON.stringify([surroundings(env), contents(root, files)])),
    };
  return last.digest;
}

/**
 * Digest of all that Astro bundles of a site: the program, articles, pages, and the MDX that the pipeline wrote. Tables
 * and disclosures are not; the rendering process reads them.
 */
export function bundleDigest(root: string): string {
  const texts = BUNDLED.flatMap((folder) => filesOf(root, folder));
  const manifest = JSON.parse(readOwn(join(generatedOf(root), 'manifest.json')) ?? '{}') as {
    files?: Record<string, string>;
  };
  const generated = Object.entries(manifest.files ?? {}).filter(([path]) => path.endsWith('.mdx'));
  return digestOf(JSON.stringify([codeDigest(root), contents(root, texts), generated]));
}

/** Paths with the digest of the bytes, wherever project and site lie. */
const contents = (root: string, paths: string[]) =>
  paths.map((path) => [path.replace(PROJECT, '').replace(root, ''), digestOf(readBytes(path))]);
