import { expect, test } from 'vitest';
import { unseenLetters, withoutUnseenLetters } from '#scripts/import/pdf/unseen-letters.ts';

/** Operators as pdf.js numbers them. */
const colour = (own: string) => [59, [own]] as const;
const text = (own: string) => [44, [[...own].map((unicode) => ({ unicode }))]] as const;
const mode = (own: number) => [38, [own]] as const;
const alpha = (own: number) => [9, [[['ca', own]]]] as const;
const fill = [91, [22, []]] as const;
const [save, restore, picture] = [
  [10, null],
  [11, null],
  [85, ['a']],
] as const;

const unseenIn = (...operators: (readonly [number, unknown])[]) => {
  const found = unseenLetters({
    fnArray: operators.map(([one]) => one),
    argsArray: operators.map(([, args]) => args),
  });
  return found?.letters.filter((_, at) => found.unseen[at]).join('');
};

test('white, transparent and invisible letters on white paper are unseen, grey ones are seen', () => {
  expect(unseenIn(text('看得见'), colour('#ffffff'), text('白的'))).toBe('白的');
  expect(unseenIn(text('看得见'), alpha(0), text('透明'))).toBe('透明');
  expect(unseenIn(text('看得见'), mode(3), text('不画'))).toBe('不画');
  expect(unseenIn(colour('#aaaaaa'), text('浅灰'))).toBeUndefined();
});

test('a colour holds until the state before it comes back', () => {
  expect(unseenIn(save, colour('#ffffff'), text('白'), restore, text('黑'))).toBe('白');
});

test('on a coloured ground, and over pictures, nothing is said to be unseen', () => {
  expect(unseenIn(colour('#0a6478'), fill, colour('#ffffff'), text('表头'))).toBeUndefined();
  expect(unseenIn(picture, mode(3), text('扫描件的字'))).toBeUndefined();
  // A white ground is no ground.
  expect(unseenIn(colour('#ffffff'), fill, text('白'))).toBe('白');
});

test('unseen words are taken out of the texts that hold them, across texts and within one', () => {
  const letters = [...'一月看不见的字二月'];
  const unseen = letters.map((_, at) => at >= 2 && at < 7);
  expect(withoutUnseenLetters(['一月看不', '见的', '字 二月'], { letters, unseen })).toEqual({
    left: ['一月', '', ' 二月'],
    taken: ['看不见的字'],
  });
});

test('texts that are not what the page draws are left as they are', () => {
  expect(withoutUnseenLetters(['乙'], { letters: ['甲'], unseen: [true] })).toBeUndefined();
});
