/**
 * What a build knows of its pages, so that the next one renders only those that changed. A page's key is a digest of
 * all that it is made of besides code; the code has a digest of its own.
 */
export interface PageLedger {
  /** Digest of the code, its settings and the packages. Another one makes every page another page. */
  code: string;
  /** Path of the file in the built site, to its key. Pages that are not here are rendered each time. */
  pages: Record<string, string>;
}

/** Says to the program that renders where the ledger of the last build lies, if any, and where to write the new one. */
export const LEDGER_BEFORE = 'GONGKAI_LEDGER_BEFORE';
export const LEDGER_AFTER = 'GONGKAI_LEDGER_AFTER';

/** Says to Astro to render nothing, and where to keep the program that renders. */
export const PROGRAM_FOLDER = 'GONGKAI_PROGRAM';

/** Says that `astro build` renders by itself, without the engine. */
export const IS_PLAIN = 'GONGKAI_PLAIN';

/** Says to Astro to wait for a word before it reads what there is to bundle. */
export const IS_PRELOADED = 'GONGKAI_PRELOADED';

/** Says to the program that renders in which file it keeps what lists say of each indicator. */
export const FACTS = 'GONGKAI_FACTS';

/** Tells the program that renders that nothing else needs the processor any more. */
export const IS_ALONE = 'alone';

/** What the rendering program tells the one that started it, now and then. */
export interface RenderProgress {
  rendered: number;
  of: number;
}
