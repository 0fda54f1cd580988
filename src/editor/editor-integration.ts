import type { AstroIntegration } from 'astro';

/** Adds the page `/edit/`. Where it is not used, the editor is neither built nor loaded. */
export function editor(): AstroIntegration {
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        injectRoute({ pattern: '/edit', entrypoint: './src/editor/EditorPage.astro' });
        updateConfig({
          vite: {
            // Its fonts and workers lie beside its module: it must be served from where it is installed.
            optimizeDeps: { exclude: ['@sveltia/cms'] },
            plugins: [withoutForeignFonts],
          },
        });
      },
    },
  };
}

const FOREIGN_FONT = /url\(https:\/\/[^)]+\)\s*format\('[^']*'\)/g;

/** The editor brings its fonts along, and still requests them from another host; no page of the site may. */
const withoutForeignFonts = {
  name: 'editor-without-foreign-fonts',
  transform(code: string, id: string) {
    if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
    return { code: code.replace(FOREIGN_FONT, "local('none')"), map: null };
  },
};
