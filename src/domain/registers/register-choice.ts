import { REGISTER_FACETS, type RegisterFacet } from './listing.ts';

/** What a reader chose: words, parts, order and page; what is absent is not narrowed. */
export interface RegisterChoice {
  q: string;
  parts: Partial<Record<RegisterFacet, string>>;
  /** Name of the field to sort by, with `-` in front downwards. */
  sort: string;
  page: number;
}

/** Reads a choice from the query of an address. */
export function parseChoice(search: string): RegisterChoice {
  const asked = new URLSearchParams(search);
  const parts = REGISTER_FACETS.flatMap((facet) => {
    const slug = asked.get(facet);
    return slug ? [[facet, slug] as const] : [];
  });
  return {
    q: asked.get('q') ?? '',
    parts: Object.fromEntries(parts),
    sort: asked.get('sort') ?? '',
    page: Math.max(1, Number.parseInt(asked.get('page') ?? '1', 10) || 1),
  };
}

/** A choice as the query of an address, `?` included; empty when nothing is chosen. */
export function formatChoice({ q, parts, sort, page }: RegisterChoice): string {
  const asked = new URLSearchParams();
  if (q.trim()) asked.set('q', q.trim());
  for (const facet of REGISTER_FACETS) if (parts[facet]) asked.set(facet, parts[facet]);
  if (sort) asked.set('sort', sort);
  if (page > 1) asked.set('page', String(page));
  const text = asked.toString();
  return text && `?${text}`;
}
