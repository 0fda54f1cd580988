import { expect, test } from 'vitest';
import { commonIndicators } from '#domain/views/comparable-indicators.ts';
import { recordOf } from '#tests/unit/src/charts/records.ts';

const bureau = (name: string, ...changes: Parameters<typeof recordOf>[1][]) => ({
  name,
  indicators: changes.map((change) => recordOf({}, change).indicator),
});
const definition = '一年的平均值。';

test('values are compared only where unit and definition agree, word for word', () => {
  const same = { id: 'pm25', unit: '微克/立方米', definition };
  const [agreed] = commonIndicators([bureau('甲', same), bureau('乙', same)]);
  expect(agreed).toMatchObject({ id: 'pm25', together: [0, 1], apart: [] });
  for (const other of [{ unit: '毫克/立方米' }, { definition: '每天的平均值。' }]) {
    const [apart] = commonIndicators([bureau('甲', same), bureau('乙', { ...same, ...other })]);
    expect(apart).toMatchObject({ together: [], apart: [{ bureau: 1 }] });
  }
});

test('what differs is said, as each has it', () => {
  const [common] = commonIndicators([
    bureau('甲', { id: 'a', unit: '个', definition }),
    bureau('乙', { id: 'a', unit: '件', definition }),
  ]);
  expect(common?.apart[0]?.differs).toEqual([{ what: '单位', first: '个', other: '件' }]);
});

test('of three, the two that agree are compared, and what one bureau alone has is not listed', () => {
  const same = { id: 'a', unit: '个', definition };
  const three = [
    bureau('甲', same, { id: 'own', unit: '个', definition }),
    bureau('乙', { ...same, unit: '件' }),
    bureau('丙', same),
  ];
  expect(commonIndicators(three)).toMatchObject([
    { id: 'a', first: 0, together: [0, 2], apart: [{ bureau: 1 }] },
  ]);
});
