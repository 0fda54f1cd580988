/** The parts of the disclosure column, which every government site has, in this order. */
export const COLUMN_IDS = ['guide', 'rules', 'disclosures', 'reports', 'request'] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

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

/** Its categories from the outermost to its own, without the name of the part. */
export function ownCategories(category: string[]): string[] {
  return columnOfCategory(category[0]) ? category.slice(1) : category;
}
