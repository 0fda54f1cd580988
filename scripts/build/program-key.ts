import { join } from 'node:path';
import { codeDigest } from '#scripts/pipeline/code-digest.ts';
import { digestOf } from '#scripts/disk/digest.ts';
import { listFiles, readBytes, readOwn } from '#scripts/disk/files.ts';
import { generatedOf, PROJECT } from '#scripts/disk/project.ts';

/**
 * The key of the program that renders a site: digest of all that is bundled into it, which is the code, the files of
 * `public/`, and what the content collections hold. Tables and disclosures are not; the program reads them.
 */
export function programKey(root: string): string {
  const bundled = [
    ...['content/articles', 'content/pages'].map((path) => join(root, path)),
    join(PROJECT, 'public'),
  ].flatMap((folder) =>
    listFiles(folder).map((path) => [path, digestOf(readBytes(join(folder, path)))]),
  );
  const manifest = JSON.parse(readOwn(join(generatedOf(root), 'manifest.json')) ?? '{}') as {
    files?: Record<string, string>;
  };
  const generated = Object.entries(manifest.files ?? {}).filter(([path]) => path.endsWith('.mdx'));
  return digestOf(JSON.stringify([codeDigest(root), bundled, generated]));
}
