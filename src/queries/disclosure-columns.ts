import type { DisclosureEntry } from './collections.ts';
import { columnOfCategory, type ColumnId } from '#domain/site/disclosure-column.ts';
import type { SiteParts } from '#domain/site/site-parts.ts';
import { paths } from '#site/urls.ts';

/** Where each part is. */
export const COLUMNS: { id: ColumnId; path: string }[] = [
  { id: 'guide', path: paths.page('guide') },
  { id: 'rules', path: paths.rules() },
  { id: 'disclosures', path: paths.disclosures() },
  { id: 'reports', path: paths.reports() },
  { id: 'request', path: paths.request() },
];

/** The parts that a site has: the guide is a page that its bureau writes, all others are made in any case. */
export const columnsOf = ({ pages }: SiteParts) =>
  COLUMNS.filter(({ id }) => id !== 'guide' || pages.includes(id));

/** The part in which a disclosure belongs. */
export function columnOfDisclosure({ data }: DisclosureEntry): ColumnId {
  return columnOfCategory(data.category[0]) ?? 'disclosures';
}
