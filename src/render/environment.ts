/*
 * How the build and the processes that it starts talk: by variables of the environment and by messages. They share
 * nothing else but files.
 */

/** Where the page cache of the last build lies, and where the rendering process writes the new one. */
export const CACHE_BEFORE = 'GONGKAI_CACHE_BEFORE';
export const CACHE_AFTER = 'GONGKAI_CACHE_AFTER';

/** Says to Astro to render nothing, and where to keep its server bundle. */
export const PROGRAM_FOLDER = 'GONGKAI_PROGRAM';

/** Says that `astro build` renders by itself, without the engine. */
export const IS_PLAIN = 'GONGKAI_PLAIN';

/** Says to Astro to wait for a message before it reads what there is to bundle. */
export const IS_PRELOADED = 'GONGKAI_PRELOADED';

/** Says to the rendering process in which file it keeps what lists say of each indicator. */
export const SUMMARIES = 'GONGKAI_SUMMARIES';

/** The message to the rendering process that nothing else needs the processor any more. */
export const IS_ALONE = 'alone';

/** What the rendering process tells the one that started it, now and then. */
export interface RenderProgress {
  rendered: number;
  of: number;
}
