import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeManifest } from '#scripts/build/release/manifest.ts';

/** Three releases of a made-up site, each a step on: files come, change and go, pages and what they load alike. */
export const RELEASES: Record<string, string>[] = [
  {
    'index.html': '<link href="assets/a.1111.css"><a href="甲/index.html"><a href="乙/index.html">',
    '甲/index.html': '<link href="assets/a.1111.css"><a href="data/x.csv">',
    '乙/index.html': '<link href="assets/a.1111.css"><img src="assets/b.2222.png">',
    'assets/a.1111.css': 'one',
    'assets/b.2222.png': 'picture',
    'data/x.csv': '1',
    'feed.xml': '<link href="甲/index.html"/><link href="乙/index.html"/>',
  },
  {
    'index.html': '<link href="assets/a.3333.css"><a href="甲/index.html"><a href="丁/index.html">',
    '甲/index.html': '<link href="assets/a.3333.css"><a href="data/x.csv"><a href="data/y.csv">',
    '丁/index.html': '<link href="assets/a.3333.css"><script src="assets/d.4444.js"></script>',
    'assets/a.3333.css': 'three',
    'assets/d.4444.js': 'd',
    'data/x.csv': '2',
    'data/y.csv': '2',
    'feed.xml': '<link href="甲/index.html"/><link href="丁/index.html"/>',
  },
  {
    'index.html': '<link href="assets/a.5555.css"><a href="甲/index.html"><a href="丙/index.html">',
    '甲/index.html': '<link href="assets/a.5555.css"><a href="data/x.csv">',
    '丙/index.html': '<link href="assets/a.5555.css"><img src="assets/c d+e.6666.png">',
    'assets/a.5555.css': 'five',
    'assets/c d+e.6666.png': 'picture 2',
    'data/x.csv': '3',
    'search/segments.json': '[]',
    'feed.xml': '<link href="甲/index.html"/><link href="丙/index.html"/>',
  },
];

/** Writes a release as a build does, in the place of the one before. */
export function build(dist: string, files: Record<string, string>): void {
  rmSync(dist, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  writeManifest(dist);
}

/** What pages and lists name, and is not there. */
export function deadLinks(lying: Record<string, string>): string[] {
  return Object.entries(lying)
    .filter(([path]) => /\.(?:html|xml)$/.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/(?:href|src)="([^"]+)"/g)]
        .filter(([, named]) => !Object.hasOwn(lying, named!))
        .map(([, named]) => `${path} → ${named}`),
    );
}
