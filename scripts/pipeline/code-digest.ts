import { join } from 'node:path';
import { digestOf } from '#scripts/disk/digest.ts';
import { exists, listFiles, readBytes } from '#scripts/disk/files.ts';
import { PROJECT } from '#scripts/disk/project.ts';
import { siteConfigFile } from '#scripts/disk/site-config.ts';

/** What decides how pages look besides what they are made from. */
const CODE = ['src', 'scripts'];
const SETTINGS = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Digest of all code, of a site's configuration, of Node's version, and of the environment that they heed. */
export function codeDigest(root: string, env = process.env): string {
  const config = siteConfigFile(root);
  const files = [
    ...CODE.flatMap((folder) =>
      listFiles(join(PROJECT, folder)).map((path) => join(PROJECT, folder, path)),
    ),
    ...SETTINGS.map((path) => join(PROJECT, path)).filter(exists),
    ...(config ? [join(root, config)] : []),
  ];
  const heeded = Object.entries(env)
    .filter(([name]) => /^(?:GONGKAI_|NODE_ENV$)/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const digests = files.map((path) => [path.replace(PROJECT, ''), digestOf(readBytes(path))]);
  return digestOf(JSON.stringify([process.version, heeded, digests]));
}
