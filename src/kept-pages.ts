import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import {
  LEDGER_AFTER,
  LEDGER_BEFORE,
  PROGRAM_FOLDER,
  type PageLedger,
  type RenderProgress,
} from './domain/page-ledger.ts';
import type { Visits } from './domain/visit.ts';
import { siteFolder } from './site-folder.ts';
import { saveProgram, type App } from './site-program.ts';

/** Progress is told once in so many milliseconds. */
const EACH_MS = 200;

/**
 * Leaves out the pages that the last build rendered from the same: those whose `cacheKey` (from `getStaticPaths`)
 * stands in its ledger. The program that started the build puts their files beside the new ones. Without a ledger in
 * the environment everything is rendered. (Astro's own `incrementalBuild` copies every page twice more.)
 */
export function keptPages(): AstroIntegration {
  return {
    name: 'kept-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const folder = process.env[PROGRAM_FOLDER];
        setPrerenderer((own) =>
          folder ? saving(own, folder) : { ...keeping(own), name: 'kept-pages' },
        );
      },
    },
  };
}

/** Renders nothing: keeps the program that does, once Astro has bundled it. */
function saving(own: AstroPrerenderer, folder: string): AstroPrerenderer {
  return {
    name: 'site-program',
    setup: async () => {
      await own.setup?.();
      saveProgram((own as unknown as { app: App }).app, folder);
    },
    getStaticPaths: () => Promise.resolve([]),
    render: (request, options) => own.render(request, options),
  };
}

export function keeping(own: AstroPrerenderer): AstroPrerenderer {
  const before = ledgerBefore();
  let of = 0;
  let rendered = 0;
  let told = 0;
  return {
    // Astro puts the application into its own prerenderer while setting it up, so that stays the one that is asked.
    setup: () => own.setup?.() ?? Promise.resolve(),
    teardown: () => own.teardown?.() ?? Promise.resolve(),
    name: own.name,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      const pages: Record<string, string> = {};
      const visits = visitKeys();
      const fresh = paths.filter((path) => {
        if (path.cacheKey === undefined) return true;
        const file = fileOf(path);
        pages[file] = path.cacheKey + visits(path.pathname);
        return before.pages[file] !== pages[file];
      });
      const after = process.env[LEDGER_AFTER];
      if (after) writeFileSync(after, JSON.stringify({ code: before.code, pages }));
      of = fresh.length;
      return fresh;
    },
    render: async (request, options) => {
      const result = await own.render(request, options);
      rendered++;
      if (process.send && (Date.now() - told > EACH_MS || rendered === of)) {
        told = Date.now();
        process.send({ rendered, of } satisfies RenderProgress);
      }
      return result;
    },
  };
}

function ledgerBefore(): PageLedger {
  const file = process.env[LEDGER_BEFORE];
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as PageLedger) : { code: '', pages: {} };
}

/** Every page shows how often it was read, so that is part of every page's key; nothing where nobody counted. */
function visitKeys(): (path: string) => string {
  const file = join(siteFolder, 'content/generated/visits.json');
  const visits = JSON.parse(readFileSync(file, 'utf8')) as Visits | null;
  if (!visits) return () => '';
  const periods = JSON.stringify(visits.periods);
  return (path) => ` ${visits.pages[decodeURIComponent(path)] ?? ''} ${periods}`;
}

/** Where Astro writes a page: in a folder of its own, but for other files than pages. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' ? path : `${path}/index.html`;
}
