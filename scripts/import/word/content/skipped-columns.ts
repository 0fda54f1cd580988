import { attributeOf, child, valueOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';

/** Columns that a row leaves free at its side: as it says, else as many as fit into the width that it leaves. */
export function skippedColumns(
  properties: XmlNode | undefined,
  side: 'before' | 'after',
  grid: number[],
): number {
  const said = valueOf(properties, side === 'before' ? 'w:gridBefore' : 'w:gridAfter');
  if (said !== undefined) return Math.min(200, Math.max(0, Number(said) || 0));
  const width = child(properties, side === 'before' ? 'w:wBefore' : 'w:wAfter');
  const room = attributeOf(width, 'type') === 'dxa' ? Number(attributeOf(width, 'w') ?? 0) : 0;
  const columns = side === 'before' ? grid : grid.toReversed();
  let taken = 0;
  for (const [at, column] of columns.entries()) {
    taken += column;
    if (column > 0 && Math.abs(taken - room) < 60) return at + 1;
  }
  return 0;
}
