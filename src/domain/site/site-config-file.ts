/** Where a site keeps its configuration, from its folder; the first that is there counts. */
export const SITE_CONFIG_FILES = ['site.config.ts', 'site.config.json', 'src/site.config.ts'];

/** The environment's name of the folder that holds the site; without it the project holds its own. */
export const SITE_FOLDER = 'GONGKAI_SITE';
