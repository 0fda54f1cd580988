import { LineCounter, parseDocument } from 'yaml';

/**
 * Where a value is in a JSON text, or the nearest value around it; line and column from 1. JSON is YAML 1.2, whose
 * parser keeps the places.
 */
export function jsonPlace(
  text: string,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    if (!node?.range) continue;
    const { line, col } = lineCounter.linePos(node.range[0]!);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
