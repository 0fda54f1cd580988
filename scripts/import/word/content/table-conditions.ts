import {
  attributeOf,
  child,
  childrenOf,
  switchOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';

/** The place of a cell: its row, its first column, and the last of both. */
export interface CellPlace {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** What a table takes of its style (`w:tblLook`): an attribute of newer files, a bit of older ones (17.4.55). */
const LOOK: Record<string, number> = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
};

/**
 * Whether the style of a table hides the words of cells: of all, or of certain rows and columns (ISO 29500-1, 17.7.6).
 *
 * @param styles its style and those that it is based on, its own first
 * @returns `undefined` where it hides none
 */
export function hidingCells(
  styles: XmlNode[],
  properties: XmlNode | undefined,
): ((place: CellPlace) => boolean) | undefined {
  const hides = (node: XmlNode | undefined) => switchOf(child(node, 'w:rPr'), 'w:vanish');
  const whole = styles.map(hides).find((one) => one !== undefined) ?? false;
  const parts = new Map<string, boolean>();
  for (const part of styles.flatMap((style) => childrenOf(style, 'w:tblStylePr'))) {
    const type = attributeOf(part, 'type') ?? '';
    const hidden = hides(part);
    if (hidden !== undefined && !parts.has(type)) parts.set(type, hidden);
  }
  if (!whole && ![...parts.values()].includes(true)) return undefined;
  const look = child(properties, 'w:tblLook');
  const bits = Number.parseInt(attributeOf(look, 'val') ?? '0', 16);
  const takes = (name: string) => {
    const said = attributeOf(look, name);
    return said === undefined ? (bits & LOOK[name]!) > 0 : /^(?:1|true|on)$/.test(said);
  };
  return ({ row, column, lastRow, lastColumn }) => {
    const [head, side] = [takes('firstRow') ? 1 : 0, takes('firstColumn') ? 1 : 0];
    // Those further down count more: 17.7.6.
    const holding = [
      !takes('noVBand') && column >= side && `band${((column - side) % 2) + 1}Vert`,
      !takes('noHBand') && row >= head && `band${((row - head) % 2) + 1}Horz`,
      side && column === 0 && 'firstCol',
      takes('lastColumn') && column === lastColumn && 'lastCol',
      head && row === 0 && 'firstRow',
      takes('lastRow') && row === lastRow && 'lastRow',
    ].filter((type) => type && parts.has(type)) as string[];
    return parts.get(holding.at(-1) ?? '') ?? whole;
  };
}
