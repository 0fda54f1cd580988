import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { serveDevIndex } from './scripts/serve/dev-index.ts';
import { problemOverlay } from './src/dev/problem-overlay.ts';
import { editor } from './src/editor/editor-integration.ts';
import { site } from './src/site/site.ts';
import { siteFolder } from './src/site/site-folder.ts';
import { chunkFileNames } from './src/render/chunk-names.ts';
import { siteModules } from './src/render/site-modules.ts';
import { serverBundle } from './src/render/server-bundle.ts';

/**
 * Reading a property changes nothing in our scripts: told so, the bundler drops four scales of Chart.js that no chart has
 * (6 KB). Astro takes no such option of `environments.client`, so it is set where the bundler asks plugins for it.
 */
const dropUnreadScales = {
  name: 'drop-unread-scales',
  applyToEnvironment: ({ name }) => name === 'client',
  options: (options) => ({
    ...options,
    treeshake: { propertyReadSideEffects: false },
  }),
};

// Nothing is inlined: a strict Content-Security-Policy refuses inline scripts and styles.
export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  cacheDir: join(siteFolder, '.cache/astro'),
  // Pages wait for the disk most of the time; several at once keep the processor busy.
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  devToolbar: { enabled: false },
  integrations: [mdx(), serverBundle(), problemOverlay(), ...(site.editor ? [editor()] : [])],
  // Astro's extension for VS Code completes and marks the fields of Markdown files by this.
  experimental: { contentIntellisense: true },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { chunkFileNames } } } },
    },
    plugins: [siteModules(), dropUnreadScales, serveDevIndex(siteFolder, site.base)],
  },
});
