import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { PROGRAM_FOLDER } from './environment.ts';

/*
 * The server code that Astro bundles of the site, kept in a folder. While code and content collections stay the same it
 * renders pages of other tables, without being bundled again (8 CPU seconds).
 *
 *   server/        its modules
 *   client/        what is served besides pages: styles, scripts, and the files of `public/`
 *   program.json   what Astro tells the modules when it starts them
 *
 * All private parts of Astro that the engine leans on are in this file; README.md lists them. What is missing of them in
 * another version throws here, never at import: the build then falls back to plain `astro build`.
 */

/** The part of Astro's bundled application that is used here. */
interface App {
  getOptions: () => {
    allPages: Record<string, { styles: unknown[] }>;
    settings: { scripts: { stage: string }[]; config: { root: URL; outDir: URL } };
  };
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: object) => Promise<Response>;
  routeCache: {
    get: (route: PathWithRoute['route']) => { staticPaths?: { props?: object }[] } | undefined;
  };
}

interface Head {
  entry: string;
  /** What Astro knows of each page while it builds: here its styles. */
  pages: [key: string, page: { styles: unknown[] }][];
}

/** Lets Astro bundle and render nothing, where the environment names a folder for the bundle. */
export function serverBundle(): AstroIntegration {
  return {
    name: 'server-bundle',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const folder = process.env[PROGRAM_FOLDER];
        if (folder) setPrerenderer((own) => saving(own, folder));
      },
    },
  };
}

function saving(own: AstroPrerenderer, folder: string): AstroPrerenderer {
  return {
    name: 'server-bundle',
    // Astro puts the application into its own prerenderer while setting it up.
    setup: async () => {
      await own.setup?.();
      saveProgram((own as unknown as { app: App }).app, folder);
    },
    getStaticPaths: () => Promise.resolve([]),
    render: (request, options) => own.render(request, options),
  };
}

/** Keeps the program that Astro just bundled and started. */
function saveProgram(app: App, folder: string): void {
  const { allPages, settings } = app.getOptions();
  const { root, outDir } = settings.config;
  if (settings.scripts.some(({ stage }) => stage !== 'before-hydration'))
    throw new Error('A script that an integration injects is no part of a kept program');
  const server = required(
    ['.prerender/', '.astro/.prerender/']
      .flatMap((path) => [outDir, root].map((base) => fileURLToPath(new URL(path, base))))
      .find(existsSync),
    'the folder of the prerendering modules',
  );
  mkdirSync(folder, { recursive: true });
  cpSync(server, join(folder, 'server'), { recursive: true });
  cpSync(fileURLToPath(outDir), join(folder, 'client'), {
    recursive: true,
    filter: (path) => !path.includes('.prerender'),
  });
  const head: Head = {
    entry: required(
      readdirSync(server).find((name) => /^prerender-entry.*\.mjs$/.test(name)),
      'the entry of the prerendering modules',
    ),
    pages: Object.entries(allPages).map(([key, { styles }]) => [key, { styles }]),
  };
  writeFileSync(join(folder, 'program.json'), JSON.stringify(head));
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`Astro no longer has ${what}`);
  return found;
}

/** Puts what a kept bundle serves besides pages into a site. */
export function copyClient(folder: string, outDir: string): void {
  cpSync(join(folder, 'client'), outDir, { recursive: true });
}

/** A page with what its `getStaticPaths` gives it. */
export interface SitePage extends PathWithRoute {
  props: object;
}

/** A kept bundle that was started. */
export interface Program {
  /** All pages of the site, an address that two of them have twice. */
  paths: () => Promise<SitePage[]>;
  render: (request: Request, route: PathWithRoute['route']) => Promise<Response>;
}

/** Starts a kept bundle, as Astro does with its own. */
export async function startProgram(folder: string): Promise<Program> {
  const head = JSON.parse(readFileSync(join(folder, 'program.json'), 'utf8')) as Head;
  const entry = pathToFileURL(join(folder, 'server', head.entry)).href;
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const { app } = (await import(entry)) as { app: App };
  const destination = { write: () => true };
  app.setInternals({ pagesByKeys: new Map(head.pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return {
    paths: async () => withProps(await new StaticPaths(app as never).getAll(), app),
    render: (request, routeData) => app.render(request, { routeData }),
  };
}

/** Adds the props, which Astro holds by route, in the order of the paths. */
function withProps(paths: PathWithRoute[], { routeCache }: App): SitePage[] {
  const counts = new Map<PathWithRoute['route'], number>();
  return paths.map((path) => {
    const { route } = path;
    if (route.pathname) return { ...path, props: {} };
    const at = counts.get(route) ?? 0;
    counts.set(route, at + 1);
    const found = required(routeCache.get(route)?.staticPaths?.[at], 'the props of pages');
    const props = found.props ?? {};
    if (at === 0) assertPlain(props, route.route);
    return { ...path, props };
  });
}

/** Props are compared as JSON: what JSON leaves out would be left out of a page's key. */
function assertPlain(value: unknown, where: string): void {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error(`${where} has a ${typeof value} among its props`);
  if (typeof value !== 'object' || value === null) return;
  const kind = Object.getPrototypeOf(value) as unknown;
  if (!Array.isArray(value) && kind !== Object.prototype && kind !== null)
    throw new Error(`${where} has props that are no plain data: ${value.constructor.name}`);
  for (const [name, own] of Object.entries(value)) assertPlain(own, `${where}.${name}`);
}
