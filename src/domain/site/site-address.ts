import { CLOSED_SECTIONS, DISCLOSURE_LISTS, INDICATOR_TOOLS, OPEN_SECTIONS } from './sections.ts';

/** What the site has pages for, as far as links to them can be checked before it is built. */
export interface SitePages {
  /** Id to the ids that a link may lead to within the disclosure, asked for one by one: few are linked. */
  disclosures: ReadonlyMap<string, () => Iterable<string>>;
  /** The same for `content/pages`. */
  pages: ReadonlyMap<string, () => Iterable<string>>;
  articles: ReadonlySet<string>;
  /** Absent when their table could not be read. */
  indicators: ReadonlySet<string> | undefined;
  plans: ReadonlySet<string>;
  registers: ReadonlySet<string>;
  /** Files of `public/`, from there. */
  files: ReadonlySet<string>;
}

/** What a path of the site leads to. */
export type Destination =
  | { kind: 'page' }
  | { kind: 'no-page'; known: string[] }
  | { kind: 'no-anchor'; page: string; known: string[] };

const FILES = /^(?:feed\.(?:xml|json)|sitemap-[\w-]+\.xml|opensearch\.xml|robots\.txt)$/;

/** Follows a path that begins with `/`, without the site's base. */
export function destinationOf(path: string, pages: SitePages): Destination {
  const [address = '', anchor = ''] = path.split('#');
  const [place = ''] = address.split('?');
  const parts = place.split('/').filter(Boolean).map(decoded);
  const [part = '', name = ''] = parts;
  if (parts.length === 0 || pages.files.has(parts.join('/'))) return { kind: 'page' };
  if (parts.length === 1 && FILES.test(part)) return { kind: 'page' };
  if (part === 'disclosures') {
    if (!name || DISCLOSURE_LISTS.includes(name)) return { kind: 'page' };
    return within(name, anchor, pages.disclosures, (id) => `/disclosures/${id}/`);
  }
  if (part === 'indicators') {
    if (INDICATOR_TOOLS.includes(name)) return { kind: 'page' };
    const id = name.replace(/\.[a-z-]+$/, '');
    return listed(id, pages.indicators, (known) => `/indicators/${known}/`);
  }
  if (part === 'registers') return listed(name, pages.registers, (known) => `/registers/${known}/`);
  if (part === 'plans') return listed(name, pages.plans, (known) => `/plans/${known}/`);
  if (part === 'articles') return listed(name, pages.articles, (known) => `/articles/${known}/`);
  if (parts.length === 1 && pages.pages.has(part))
    return within(part, anchor, pages.pages, (id) => `/${id}/`);
  if (OPEN_SECTIONS.some((open) => open === part)) return { kind: 'page' };
  const tops = [...CLOSED_SECTIONS, ...pages.pages.keys(), ...OPEN_SECTIONS];
  return { kind: 'no-page', known: [...new Set(tops)].map((top) => `/${top}/`) };
}

function listed(
  id: string,
  known: ReadonlySet<string> | undefined,
  path: (id: string) => string,
): Destination {
  if (!id || !known || known.has(id)) return { kind: 'page' };
  return { kind: 'no-page', known: [...known].map(path) };
}

function within(
  id: string,
  anchor: string,
  known: SitePages['pages'],
  path: (id: string) => string,
): Destination {
  const anchors = known.get(id);
  if (!anchors) return { kind: 'no-page', known: [...known.keys()].map(path) };
  if (!anchor) return { kind: 'page' };
  const all = [...anchors()];
  if (all.includes(decoded(anchor)) || anchor === 'main') return { kind: 'page' };
  return { kind: 'no-anchor', page: path(id), known: all.filter((one) => /^s\w/.test(one)) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
