import { expect, test } from 'vitest';
import { messageWords } from '#i18n/en/answers/messages.ts';
import { inTime } from '#i18n/en/in-time.ts';

test.each([
  ['2020', 'in 2020'],
  ['November 2024', 'in November 2024'],
  ['first half of 2020', 'in the first half of 2020'],
  ['13 September 2020', 'on 13 September 2020'],
  ['13 September 2020, 8:00', 'on 13 September 2020, 8:00'],
  ['September to October 2023', 'from September to October 2023'],
])('of %s a sentence says “%s”', (when, said) => {
  expect(inTime(when)).toBe(said);
});

test('the key message of one day says on which day', () => {
  expect(messageWords.latest('13 September 2020', 'First City', '18 petitions', '')).toBe(
    '18 petitions on 13 September 2020 (First City).',
  );
});
