import { describe, expect, test } from 'vitest';
import { filesUnder, importsOf, type Import } from './project-files.ts';

/*
 * scripts → src/domain ← src/charts ← the rest of src (the site); words (src/i18n) stand on the domain, for all others.
 * The pipeline and the site meet at content/ alone; what reads the search index is pure, so that the inspection of a
 * built site can ask the site's own search.
 */
type Layer = 'scripts' | 'domain' | 'words' | 'charts' | 'index' | 'site';

const MAY_IMPORT: Record<Layer, Layer[]> = {
  domain: ['domain'],
  words: ['words', 'domain'],
  charts: ['charts', 'words', 'domain'],
  index: ['index', 'domain'],
  site: ['site', 'index', 'charts', 'words', 'domain'],
  scripts: ['scripts', 'index', 'words', 'domain'],
};

function layerOf(path: string): Layer | undefined {
  if (path.startsWith('src/domain/')) return 'domain';
  if (path.startsWith('src/i18n/')) return 'words';
  if (path.startsWith('src/charts/')) return 'charts';
  if (path.startsWith('src/search/index/')) return 'index';
  // Plain tables that both sides read.
  if (
    /^src\/(?:render\/page-ledger|site\/(?:content-type|urls)|formats\/registry|styles\/palette)\.ts$/.test(
      path,
    )
  )
    return 'words';
  if (path.startsWith('src/')) return 'site';
  return path.startsWith('scripts/') ? 'scripts' : undefined;
}

const sources = ['src', 'scripts']
  .flatMap(filesUnder)
  .filter((path) => /\.(ts|mjs|astro)$/.test(path));
const imports = sources.flatMap(importsOf);
const shown = ({ file, specifier }: Import) => `${file} imports ${specifier}`;

describe('imports', () => {
  test('are found in every layer', () => {
    const layers = new Set(imports.map(({ file }) => layerOf(file)));
    expect([...layers].sort()).toEqual(['charts', 'domain', 'index', 'scripts', 'site', 'words']);
  });

  test('go in the directions of the design', () => {
    const wrong = imports.filter(({ file, target }) => {
      const to = target && layerOf(target);
      return to && !MAY_IMPORT[layerOf(file)!].includes(to);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('of the domain, of charts and words are pure: no disk, no network, no Astro', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        ['domain', 'charts', 'words', 'index'].includes(layerOf(file)!) &&
        /^(node:|astro\b|astro:|@astrojs\/|virtual:)/.test(specifier),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('of the content store are those of pages that render one of its files, or list those of `content/pages`', () => {
    const users = imports
      .filter(({ specifier }) => specifier === 'astro:content')
      .map(({ file }) => file);
    // A page that has to do with the store is held in memory much longer; ten thousand documents must not be.
    expect([...new Set(users)].sort()).toEqual([
      'src/components/other/SiteMap.astro',
      'src/content.config.ts',
      'src/pages/[page].astro',
      'src/pages/articles/[id].astro',
      'src/pages/indicators/[id].astro',
      'src/pages/plans/[year].astro',
      'src/queries/site-map.ts',
    ]);
  });

  test('never leave src and scripts for tests', () => {
    const wrong = imports.filter(({ target }) => target?.startsWith('tests/'));
    expect(wrong.map(shown)).toEqual([]);
  });
});
