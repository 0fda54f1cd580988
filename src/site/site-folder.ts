import { SITE_FOLDER } from '#domain/site/site-config-file.ts';

/** The folder of the site's own `seeds/`, `content/` and configuration: the project's, unless a command names another. */
export const siteFolder = process.env[SITE_FOLDER] ?? process.cwd();
