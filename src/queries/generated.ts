import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '#site/site-folder.ts';
import { query } from './define-query.ts';

export const GENERATED = join(siteFolder, 'content', 'generated');

/** Reads a file of the pipeline; whoever asks for a page goes through a query. */
export async function readGenerated<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(GENERATED, path), 'utf8')) as T;
}

/** Reads something once while a site is built, each time for the development server. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (answer ??= read()) : read());
}

/** Digests of the pipeline's files, by path below `content/generated/`. */
const generatedDigests = once(
  async () => (await readGenerated<{ files: Record<string, string> }>('manifest.json')).files,
);

/** Digest of a file of the pipeline; all that are absent have the same. */
export const generatedDigest = async (path: string) => (await generatedDigests())[path] ?? 'none';

/** Digests of what is published, or shown, as it was handed in; by path from the site's folder. */
const handedInDigests = once(() => readGenerated<Record<string, string>>('files.json'));

/** Digest of such a file; all that are absent have the same. */
export const handedInDigest = async (path: string) => (await handedInDigests())[path] ?? 'none';

const generated = query('generated', readGenerated<unknown>, { digest: generatedDigest });
/** A file of the pipeline, by its path below `content/generated/`; what is read of it must not be changed. */
export const from = <T>(path: string) => generated(path) as Promise<T>;
