import { MAY_IMPORT, roomsBelow } from './rooms.ts';

/** The boxes: a title, and the rooms in it, each with all below it; the innermost room that fits counts. */
const BOXES: Record<string, string[]> = {
  domain: ['domain'],
  i18n: ['i18n'],
  charts: ['charts', 'styles'],
  'search/index': ['search/index'],
  'plain tables': Object.keys(MAY_IMPORT).filter((room) => /^[a-z]+\/[a-z-]+\.ts$/.test(room)),
  site: ['site', 'site.config.ts'],
  search: ['search'],
  render: ['render'],
  queries: ['queries', 'content.config.ts'],
  formats: ['formats'],
  'components, layouts': ['components', 'layouts'],
  client: ['client'],
  'editor, dev': ['editor', 'dev'],
  pages: ['pages'],
  'scripts/disk, terminal': ['scripts/disk', 'scripts/terminal', 'scripts/new', 'scripts/browser'],
  'scripts/pipeline, search': ['scripts/pipeline', 'scripts/search', 'scripts/cache'],
  'scripts/import': ['scripts/import'],
  'scripts/inspect, visits': ['scripts/inspect', 'scripts/visits', 'scripts/hosting'],
  'scripts/build, serve': ['scripts/build', 'scripts/serve', 'scripts/bench'],
  'scripts/*.ts': ['scripts'],
};

const names = Object.keys(BOXES);

function boxOf(room: string): string {
  const fits = Object.entries(BOXES).flatMap(([box, rooms]) =>
    rooms.filter((one) => room === one || room.startsWith(`${one}/`)).map((one) => ({ box, one })),
  );
  const [inner] = fits.sort((a, b) => b.one.length - a.one.length);
  if (!inner) throw new Error(`No box of the diagram holds ${room}: add it in diagram.ts`);
  return inner.box;
}

/** `MAY_IMPORT` as a Mermaid flowchart of boxes. An arrow that follows from others is left out. */
export function diagram(): string {
  const arrows = new Map(names.map((name) => [name, new Set<string>()]));
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    for (const target of allowed.flatMap(roomsBelow)) arrows.get(boxOf(room))!.add(boxOf(target));
  }
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of arrows.get(from)!) {
      if (to !== from && !seen.has(to)) reached(to, seen.add(to));
    }
    return seen;
  };
  const lines = names.flatMap((from) => {
    const own = [...arrows.get(from)!].filter((to) => to !== from);
    const follows = (to: string) => own.some((via) => via !== to && reached(via).has(to));
    return own
      .filter((to) => !follows(to))
      .map((to) => `  ${names.indexOf(from)} --> ${names.indexOf(to)}`);
  });
  const boxes = names.map((name, at) => `  ${at}["${name}"]`);
  return ['```mermaid', 'flowchart TD', ...boxes, ...lines, '```'].join('\n');
}
