import { rmSync } from 'node:fs';
import { renderPages } from '#scripts/build/astro.ts';
import { indexSite } from '#scripts/search/search-index.ts';

/*
 * Renders the site once more, into another folder than dist/, as the environment (GONGKAI_BASE) says:
 *   node tests/site/build-elsewhere.ts FOLDER
 * A program of its own, since Vitest's environment would make it a build for tests.
 */
const folder = process.argv[2]!;
// A run that was stopped may have left its own there.
rmSync(folder, { recursive: true, force: true });
await renderPages(process.cwd(), folder);
await indexSite(folder, process.cwd());
