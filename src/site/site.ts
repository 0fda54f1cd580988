import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SITE_CONFIG_FILES } from '#domain/site/site-config-file.ts';
import type { SiteConfig } from '#domain/site/site-schema.ts';
import { siteOf } from '#domain/site/site-settings.ts';
import { siteFolder } from './site-folder.ts';

const { GONGKAI_URL: url, GONGKAI_BASE: base, GONGKAI_EDITOR: editor } = process.env;

/**
 * The configuration of the site that is built; the build stops when it is not sound. The environment says where it is
 * served, and `npm run edit` that it is edited on this machine.
 */
export const site: SiteConfig = siteOf({
  ...read(),
  ...(url && { url }),
  ...(base && { base }),
  ...(editor === '1' && { editor: true }),
});

function read(): object {
  const file = SITE_CONFIG_FILES.map((path) => join(siteFolder, path)).find(existsSync);
  if (!file) throw new Error(`${siteFolder} has none of ${SITE_CONFIG_FILES.join(', ')}`);
  // Node reads TypeScript and JSON alike; the bundler, which handles only the project's own files, is not used.
  const read = createRequire(import.meta.url)(file) as { default?: object };
  return read.default ?? read;
}
