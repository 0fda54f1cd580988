import { describe, expect, test } from 'vitest';
import { WORD_LOSSES } from '#domain/problems/word-losses.ts';
import { ELEMENTS } from '#scripts/import/word/elements/index.ts';
import { MATH_WRITERS } from '#scripts/import/word/content/math.ts';
import { COMMON, READERS } from '#scripts/import/word/content/element-walk.ts';

/** Elements that the readers of flows, tables and objects ask for by name. */
const BY_NAME = ['w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:altChunk', 'o:OLEObject', 'm:r', 'm:t'];

describe('the table of elements', () => {
  test('has a reader for each element that is shown, and no reader for any other', () => {
    const shown = [...ELEMENTS].filter(([, { as }]) => as === 'shown').map(([name]) => name);
    const readers = new Set([...Object.keys(READERS), ...MATH_WRITERS, ...COMMON, ...BY_NAME]);
    expect(shown.filter((name) => !readers.has(name))).toEqual([]);
    const strangers = [...readers].filter((name) => !ELEMENTS.has(name));
    expect(strangers).toEqual([]);
  });

  test('names a loss with words for each element that is told or refused', () => {
    const losses = [...ELEMENTS.values()].flatMap((one) => ('loss' in one ? [one.loss] : []));
    expect(losses.filter((loss) => !(loss in WORD_LOSSES))).toEqual([]);
  });

  test('knows all that may stand in a paragraph and in a run (ISO 29500-1, EG_PContent and EG_RunInnerContent)', () => {
    const names =
      'r hyperlink fldSimple smartTag sdt customXml dir bdo subDoc ins del moveFrom moveTo proofErr permStart permEnd bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd br t contentPart delText instrText delInstrText noBreakHyphen softHyphen dayShort monthShort yearShort dayLong monthLong yearLong annotationRef footnoteRef endnoteRef separator continuationSeparator sym pgNum cr tab object pict fldChar ruby footnoteReference endnoteReference commentReference drawing ptab lastRenderedPageBreak';
    expect(names.split(' ').filter((name) => !ELEMENTS.has(`w:${name}`))).toEqual([]);
  });

  test('counts what is kept, told and refused', () => {
    const counts = Map.groupBy(ELEMENTS.values(), ({ as }) => as);
    expect(Object.fromEntries([...counts].map(([as, all]) => [as, all.length])))
      .toMatchInlineSnapshot(`
        {
          "inside": 33,
          "nothing": 145,
          "refused": 25,
          "shown": 74,
          "told": 4,
        }
      `);
  });
});
