import type { DisclosureEntry } from './collections.ts';
import type { SiteParts } from '#domain/site/site-parts.ts';
import type { Words } from '#i18n/zh-CN/index.ts';
import { paths } from '#site/urls.ts';

/** A part of the disclosure column, which every government site has, in this order. */
export type ColumnId = keyof Words['disclosureColumns']['names'];

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

/** How the outermost category of a disclosure names its part; portals write 政府信息公开年报, 信息公开年度报告. */
const NAMES: [pattern: RegExp, id: ColumnId][] = [
  [/^(?:政府)?信息公开指南$/, 'guide'],
  [/^(?:政府)?信息公开制度$/, 'rules'],
  [/^法定主动公开/, 'disclosures'],
  [/^(?:政府)?信息公开(?:工作)?(?:年报|年度报告)$/, 'reports'],
  [/^依申请公开$/, 'request'],
];

/** The part that a category names; `undefined` when it is a category within 法定主动公开内容. */
export function columnOfCategory(category: string | undefined): ColumnId | undefined {
  return category === undefined
    ? undefined
    : NAMES.find(([pattern]) => pattern.test(category))?.[1];
}

/** The part in which a disclosure belongs. */
export function columnOfDisclosure({ data }: DisclosureEntry): ColumnId {
  return columnOfCategory(data.category[0]) ?? 'disclosures';
}
