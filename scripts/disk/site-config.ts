import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { STAFF_LANGUAGE, type Language } from '#domain/values/language.ts';
import { SITE_CONFIG_FILES } from '#domain/site/site-config-file.ts';
import { exists } from './files.ts';

/** The configuration of a site, from its folder; `undefined` when it has none. */
export function siteConfigFile(root: string): string | undefined {
  return SITE_CONFIG_FILES.find((path) => exists(join(root, path)));
}

/** What scripts need of it; the site itself checks it whole. */
interface Configured {
  language?: Language;
  base?: string;
  url?: string;
}

/** The configuration of a site; empty for a folder without. */
export function siteConfig(root: string): Configured {
  const file = siteConfigFile(root);
  if (!file) return {};
  const read = createRequire(import.meta.url)(resolve(root, file)) as Configured & {
    default?: Configured;
  };
  return read.default ?? read;
}

/** The language of a site; a folder without a configuration is read as Chinese. */
export function siteLanguage(root: string): Language {
  return siteConfig(root).language ?? STAFF_LANGUAGE;
}
