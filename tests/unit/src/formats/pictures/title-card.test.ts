import { expect, test } from 'vitest';
import { drawTitleCard } from '#formats/pictures/title-card.ts';

test('nothing of a card is left on the next one', async () => {
  const card = (title: string) =>
    drawTitleCard({ title, kind: '工作计划', facts: '2020-01-01', footer: '甲市公开' });
  const first = await card('短题');
  const other = await card('一个长得多的题目，它要占好几行，比前一个多得多，也比后一个多得多');
  expect(other.equals(first)).toBe(false);
  expect((await card('短题')).equals(first)).toBe(true);
});
