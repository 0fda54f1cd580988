import { EMPTY, type SheetCell } from '#scripts/import/sheet/sheet.ts';
import type { CellStyle } from './cell-styles.ts';
import type { SheetContext } from './sheet-context.ts';
import { seenText, TextCollector, unescaped, type CellText } from './shared-strings.ts';
import { showIsoDate, showNumber, showText } from './show-cell.ts';

/** A cell while it is read. */
export const freshCell = (type: string, style: number) => ({
  type,
  style,
  value: '',
  inValue: false,
  formula: false,
  text: new TextCollector(),
});
export type RawCell = ReturnType<typeof freshCell>;

/** What a cell shows, by its type (ST_CellType, ECMA-376 part 1, 18.18.11). */
export function contentOf(
  { type, value, formula, text }: RawCell,
  style: CellStyle,
  { strings, dates, hidden }: SheetContext,
): { shown: SheetCell; words?: CellText; unseen?: true } {
  const { format } = style;
  const worded = (words: CellText) => {
    const seen = hidden ? words.text : seenText(words, style.look, style.fill);
    const isCut = seen !== words.text;
    return { shown: showText(seen, format), words, ...(isCut && { unseen: true as const }) };
  };
  if (type === 'inlineStr') return worded(text.take());
  if (value === '')
    return formula && type !== 'str'
      ? { shown: { text: '', fault: { kind: 'uncalculated' } } }
      : { shown: EMPTY };
  switch (type) {
    case 's':
      return worded(strings[Number(value)] ?? { text: '', struck: false });
    case 'str':
      return { shown: showText(unescaped(value), format) };
    case 'b':
      return {
        shown: value === '1' ? { text: '是', shown: 'TRUE' } : { text: '否', shown: 'FALSE' },
      };
    case 'e':
      return { shown: { text: value, fault: { kind: 'error', value } } };
    case 'd':
      return { shown: showIsoDate(value, format) };
    default: {
      const number = Number(value);
      return {
        shown: Number.isFinite(number) ? showNumber(number, format, dates) : { text: value },
      };
    }
  }
}
