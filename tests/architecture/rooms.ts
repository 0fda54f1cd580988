/*
 * The house, floor by floor. A room is a folder with all that lies below it, or a single file; names are those of the
 * short paths, so that `domain/values` is `src/domain/values`. Behind each room stand the rooms that it may import;
 * `domain` means every room below `domain`. A room names only rooms that stand above it in this list: imports run one
 * way. `scripts` and the site meet at `content/`, and share the domain and a few plain tables.
 */
export const MAY_IMPORT: Record<string, string[]> = {
  // How each language writes a period or a class: the domain itself writes them so.
  'i18n/zh-CN/values.ts': [],
  'i18n/en/values.ts': ['i18n/zh-CN/values.ts'],
  'i18n/values.ts': ['i18n/zh-CN/values.ts', 'i18n/en/values.ts'],

  // The rules: no disk, no network, no Astro.
  'domain/values': ['i18n/values.ts'],
  'domain/markup': [],
  'domain/places': ['domain/values'],
  'domain/indicators': ['domain/values'],
  'domain/proof/formulas': ['domain/values', 'domain/indicators'],
  'domain/problems': ['domain/values', 'domain/indicators', 'domain/proof/formulas'],
  'domain/tables': [
    'domain/values',
    'domain/places',
    'domain/indicators',
    'domain/problems',
    'i18n/values.ts',
  ],
  'domain/files': ['domain/values', 'domain/markup', 'domain/problems'],
  'domain/disclosures': ['domain/values', 'domain/markup', 'domain/problems', 'domain/files'],
  'domain/readings': ['domain/problems', 'domain/files'],
  'domain/registers': [
    'domain/values',
    'domain/places',
    'domain/indicators',
    'domain/problems',
    'domain/tables',
  ],
  'domain/views': ['domain/values', 'domain/indicators', 'domain/disclosures', 'domain/registers'],
  'domain/extraction': [
    'domain/values',
    'domain/markup',
    'domain/indicators',
    'domain/tables',
    'domain/disclosures',
  ],
  'domain/proof': [
    'domain/values',
    'domain/indicators',
    'domain/proof/formulas',
    'domain/problems',
    'domain/disclosures',
    'domain/registers',
    'domain/views',
    // A figure is proven with the words that it is read with.
    'domain/extraction',
  ],
  'domain/site': [
    'domain/values',
    'domain/places',
    'domain/indicators',
    'domain/problems',
    'domain/tables',
    'domain/files',
    'domain/disclosures',
    'domain/registers',
    'domain/views',
    'domain/proof',
  ],

  // Plain tables and words, for the site and for scripts.
  'formats/registry.ts': ['domain/views'],
  'render/environment.ts': [],
  'render/page-cache.ts': [],
  styles: [],
  i18n: [
    'domain/values',
    'domain/indicators',
    'domain/disclosures',
    'domain/views',
    'formats/registry.ts',
  ],
  'site/urls.ts': ['domain/values', 'domain/disclosures', 'formats/registry.ts'],
  'site/content-type.ts': ['formats/registry.ts'],

  // Pure parts of the site.
  'charts/spec': ['domain/values', 'domain/indicators', 'domain/views', 'i18n'],
  'charts/canvas': ['domain/values', 'styles', 'charts/spec'],
  'charts/kinds': ['domain/values', 'domain/views', 'charts/spec', 'charts/canvas'],
  'charts/draw': [
    'domain/values',
    'domain/views',
    'i18n',
    'charts/spec',
    'charts/canvas',
    'charts/kinds',
  ],
  'charts/map': [
    'domain/values',
    'domain/places',
    'domain/indicators',
    'domain/views',
    'charts/spec',
    'charts/draw',
    'i18n',
  ],
  'charts/heat': ['charts/spec', 'charts/draw', 'charts/map'],
  'search/index': ['domain/indicators'],

  // The site.
  site: ['domain', 'i18n', 'site/urls.ts'],
  search: ['domain', 'i18n', 'site/urls.ts', 'search/index'],
  render: ['render/environment.ts', 'render/page-cache.ts', 'site'],
  queries: ['domain', 'formats/registry.ts', 'i18n', 'charts', 'site', 'render'],
  formats: ['domain', 'formats/registry.ts', 'charts', 'site', 'queries'],
  client: ['domain', 'formats/registry.ts', 'i18n', 'charts', 'search'],
  components: ['domain', 'i18n', 'charts', 'site', 'render', 'queries', 'formats', 'client'],
  layouts: ['domain', 'charts', 'styles', 'site', 'queries', 'formats', 'components', 'client'],
  editor: ['domain', 'i18n', 'site'],
  dev: ['domain/problems', 'i18n', 'site', 'client'],
  pages: [
    'domain',
    'i18n',
    'charts',
    'site',
    'search',
    'queries',
    'formats',
    'components',
    'layouts',
    'client',
  ],
  'site.config.ts': ['domain/site'],
  'content.config.ts': ['domain', 'site', 'render', 'queries'],

  // The pipeline and its commands.
  'scripts/browser': [],
  'scripts/disk': ['domain/values', 'domain/problems', 'domain/site'],
  'scripts/cache': ['scripts/disk'],
  'scripts/new': ['domain', 'scripts/disk'],
  'scripts/terminal': ['domain', 'scripts/disk', 'scripts/new'],
  'scripts/pipeline': ['domain', 'i18n', 'scripts/disk', 'scripts/cache', 'scripts/terminal'],
  'scripts/search': [
    'domain',
    'i18n',
    'site/urls.ts',
    'search/index',
    'scripts/cache',
    'scripts/disk',
    'scripts/terminal',
    'scripts/pipeline',
  ],
  'scripts/import/extract': [
    'domain/values',
    'domain/markup',
    'domain/problems',
    'domain/disclosures',
  ],
  'scripts/import/sheet': ['domain', 'scripts/pipeline', 'scripts/import/extract'],
  'scripts/import/web-page': ['domain', 'scripts/disk', 'scripts/import/extract'],
  'scripts/import/pdf': ['domain', 'scripts/import/extract'],
  'scripts/import/word': [
    'domain',
    'scripts/disk',
    'scripts/import/extract',
    'scripts/import/web-page',
  ],
  'scripts/import/ofd': [
    'domain',
    'scripts/import/extract',
    'scripts/import/pdf',
    'scripts/import/word',
  ],
  'scripts/import/plain-text': ['domain', 'scripts/import/extract', 'scripts/import/sheet'],
  'scripts/import/original': [
    'domain',
    'scripts/disk',
    'scripts/terminal',
    'scripts/import/extract',
    'scripts/import/sheet',
    'scripts/import/web-page',
    'scripts/import/pdf',
    'scripts/import/word',
    'scripts/import/ofd',
    'scripts/import/plain-text',
  ],
  'scripts/import/disclosure': [
    'domain',
    'scripts/disk',
    'scripts/cache',
    'scripts/terminal',
    'scripts/pipeline',
    'scripts/import/extract',
    'scripts/import/sheet',
    'scripts/import/original',
  ],
  'scripts/import/open-sdg': ['domain', 'scripts/disk', 'scripts/terminal'],
  'scripts/hosting': ['domain/site', 'site/content-type.ts'],
  'scripts/visits': ['scripts/disk'],
  'scripts/inspect': ['domain', 'styles', 'search/index', 'scripts/disk'],
  'scripts/build': [
    'domain/registers',
    'domain/problems',
    'domain/site',
    'render/environment.ts',
    'render/page-cache.ts',
    'scripts/disk',
    'scripts/cache',
    'scripts/terminal',
    'scripts/pipeline',
    'scripts/search',
    'scripts/hosting',
    'scripts/import',
  ],
  'scripts/portal': [
    'domain',
    'scripts/disk',
    'scripts/terminal',
    'scripts/pipeline',
    'scripts/build',
  ],
  'scripts/publish': [
    'domain/site',
    'site/content-type.ts',
    'scripts/disk',
    'scripts/terminal',
    'scripts/build',
  ],
  'scripts/serve': [
    'domain',
    'site/content-type.ts',
    'scripts/disk',
    'scripts/terminal',
    'scripts/pipeline',
    'scripts/search',
    'scripts/hosting',
    'scripts/build',
  ],
  'scripts/bench': [
    'domain',
    'search/index',
    'scripts/disk',
    'scripts/terminal',
    'scripts/browser',
    'scripts/pipeline',
    'scripts/search',
    'scripts/build',
  ],
  // The commands themselves.
  scripts: ['domain', 'scripts'],
};

/** Rooms without disk, network and Astro. */
export const PURE = ['domain', 'charts', 'i18n', 'search/index', 'formats/registry.ts'];

const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const shortOf = (path: string) => path.replace(/^src\//, '');

/** The room of a file, the innermost that it lies in; `undefined` when it lies in none. */
export function roomOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((room) => within(shortOf(path), room))
    .sort((a, b) => b.length - a.length)[0];
}

/** Which of the rooms that `from` may import covers `to`. */
export function permission(from: string, to: string): string | undefined {
  return MAY_IMPORT[from]?.find((room) => within(to, room));
}

/** The rooms that a name on the right stands for. */
export function roomsBelow(name: string): string[] {
  return Object.keys(MAY_IMPORT).filter((room) => within(room, name));
}

export const isPure = (room: string): boolean => PURE.some((pure) => within(room, pure));
