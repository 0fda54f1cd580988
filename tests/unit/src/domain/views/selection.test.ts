import { describe, expect, test } from 'vitest';
import { choicesOf, plainChoices } from '#domain/views/choice.ts';
import { formatSelection, narrowRecord, parseSelection } from '#domain/views/selection.ts';
import { observation, recordOf } from '#tests/unit/src/charts/records.ts';

const place = (area: string, member: string, key: string) =>
  observation(key, 1, { area, dimensions: { 级别: member }, key: `${key}-${area}-${member}` });
const record = {
  ...recordOf({}, { dimensions: ['级别'] }),
  areas: ['east', 'west'].map((id) => ({ id, name: id, nameEn: '' })),
  observations: [
    place('east', '市控', '2023'),
    place('east', '县控', '2024'),
    place('west', '市控', '2024'),
  ],
};
const keys = (address: string) =>
  narrowRecord(record, parseSelection(new URLSearchParams(address))).observations.map(
    ({ key }) => key,
  );

describe('a choice among the values of an indicator', () => {
  test('is what its address says', () => {
    expect(keys('')).toHaveLength(3);
    expect(keys('area=west')).toEqual(['2024-west-市控']);
    expect(keys('by.级别=市控&by.级别=县控&from=2024')).toEqual([
      '2024-east-县控',
      '2024-west-市控',
    ]);
    expect(keys('to=2023')).toEqual(['2023-east-市控']);
    expect(keys('area=nowhere')).toEqual([]);
  });

  test('leaves out areas that no value is of', () => {
    expect(narrowRecord(record, { areas: ['west'] }).areas.map(({ id }) => id)).toEqual(['west']);
  });

  test('comes back the same from its address', () => {
    const selection = { areas: ['east'], members: { 级别: ['市控'] }, from: '2023', to: '2024' };
    expect(parseSelection(new URLSearchParams(formatSelection(selection)))).toEqual(selection);
    expect(formatSelection({})).toBe('');
  });

  test('is offered only where there is more than one of a kind', () => {
    expect(choicesOf(recordOf({ '2020': 1 }))).toEqual({ areas: [], dimensions: [], periods: [] });
    expect(choicesOf(record).dimensions).toEqual([{ name: '级别', members: ['市控', '县控'] }]);
  });

  test('has a page of its own where there are few, whose address holds no hostile character', () => {
    expect(plainChoices(record).map(({ slug }) => slug)).toEqual([
      'east',
      'west',
      '级别-市控',
      '级别-县控',
    ]);
    const odd = {
      ...record,
      observations: [place('east', '../<a>', '2024'), place('east', '市控', '2024')],
    };
    expect(plainChoices(odd).map(({ slug }) => slug)[0]).toBe('east');
    expect(plainChoices(odd).some(({ slug }) => /[/<>]/.test(slug))).toBe(false);
  });
});
