import type { SiteParts } from './site-parts.ts';

/** A section of the site: all pages whose addresses begin with its name. */
interface Section {
  /** Its pages are made of more than the content: a link to any address in it is taken as it is. */
  open?: true;
  /** There are pages below its first one. */
  deep?: true;
  /** Its place in the masthead of every page; none when left out. */
  masthead?: {
    /** One of the three that hold what people come for: those of the elders' version. */
    elder?: true;
    /** Further sections that belong to it. */
    beside?: string[];
    /** Whether a site has it; it does when left out. */
    shown?: (parts: SiteParts) => boolean;
  };
}

/**
 * The sections, by the first part of their addresses, in the order of the masthead: navigation, checks of links and the
 * headers that servers send follow from this table.
 */
export const SECTIONS = {
  disclosures: {
    deep: true,
    masthead: {
      elder: true,
      beside: ['rules', 'annual-reports', 'request'],
      shown: ({ disclosures }) => disclosures,
    },
  },
  // Its own pages are framed nowhere, but one of each is made to be framed: `response-headers.ts`.
  indicators: { masthead: { elder: true } },
  plans: { deep: true, masthead: { elder: true, shown: ({ plans }) => plans } },
  registers: { deep: true, masthead: { shown: ({ registers }) => registers } },
  articles: { deep: true, masthead: { shown: ({ articles }) => articles } },
  'annual-reports': { open: true, deep: true },
  guide: { open: true, deep: true, masthead: { shown: ({ pages }) => pages.includes('guide') } },
  // Where there is little else to lead to.
  data: { open: true, deep: true, masthead: { shown: ({ disclosures }) => !disclosures } },
  feeds: { open: true },
  map: { open: true },
  monitoring: { open: true, deep: true },
  rankings: { open: true, deep: true },
  glossary: { open: true },
  request: { open: true },
  rules: { open: true, deep: true },
  search: { open: true, deep: true },
  sitemap: { open: true },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;
type InMasthead = {
  [S in SectionName]: (typeof SECTIONS)[S] extends { masthead: object } ? S : never;
}[SectionName];

const all = Object.entries(SECTIONS) as [SectionName, Section][];

/** Pages below `/indicators/` that are no indicator. */
export const INDICATOR_TOOLS: readonly string[] = ['compare'];

/** Lists of documents, beside the documents themselves: `/disclosures/year/2024/`. */
export const DISCLOSURE_LISTS = ['page', 'category', 'year', 'publisher'];

/** The sections that are open, or those that are not, in alphabetical order where they are. */
export const OPEN_SECTIONS = namesOf(({ open }) => open === true).sort();
export const CLOSED_SECTIONS = namesOf(({ open }) => !open);
export const DEEP_SECTIONS = namesOf(({ deep }) => deep === true).sort();

function namesOf(holds: (section: Section) => boolean): SectionName[] {
  return all.filter(([, section]) => holds(section)).map(([name]) => name);
}

/** What the masthead of a site leads to. */
export function mastheadSections(parts: SiteParts) {
  return all.flatMap(([name, { masthead }]) =>
    masthead && (masthead.shown?.(parts) ?? true)
      ? [{ ...masthead, section: name as InMasthead, path: `/${name}/` }]
      : [],
  );
}
