import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fidelity } from '#scripts/import/disclosure/fidelity.ts';
import { paragraph } from '#scripts/import/extract/extract.ts';
import { mergedTable, spanned } from '#scripts/import/extract/merged-table.ts';
import { writeMarkdown } from '#scripts/import/disclosure/write-markdown.ts';

const PIECES = [
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '```',
  '\\',
  '<',
  '>',
  '<b>',
  '</sub>',
  '<sub>',
  '<br>',
  '&amp;',
  '&',
  '#',
  '-',
  '+',
  '1.',
  '1)',
  '|',
  '[',
  ']',
  '](',
  '(',
  ')',
  '!',
  ':',
  '://',
  'http',
  'www.',
  '@',
  '.',
  '=',
  '{',
  '}',
  '$',
  '^',
  '"',
  "'",
  '甲',
  '。',
  '，',
  '《',
  ' ',
  '\u3000',
  'a',
  '9',
  '---',
  '[^1]',
  '[ ]',
  '表格',
];
const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').trim())
  .filter(Boolean);

test('whatever a paragraph or a cell says, its page says it', () => {
  fc.assert(
    fc.property(
      words,
      words,
      fc.array(words, { minLength: 2, maxLength: 3 }),
      (first, second, row) => {
        const blocks = [
          paragraph(first),
          mergedTable([row, row.toReversed()].map((cells) => cells.map((cell) => spanned(cell)))),
          paragraph(second),
        ];
        const original = [first, ...row, ...row.toReversed(), second].join('');
        expect(fidelity(original, writeMarkdown(blocks))).toMatchObject({ share: 1 });
      },
    ),
    { numRuns: 300 },
  );
});
