import { describe, expect, test } from 'vitest';
import {
  attachmentKind,
  attachmentFile,
  fileSizeWords,
  isHeld,
} from '#domain/disclosures/attachment.ts';
import { timeToRead, sentencesOf } from '#domain/disclosures/sentence.ts';
import { titleWords } from '#domain/disclosures/title-words.ts';
import { validityOf } from '#domain/disclosures/disclosure.ts';

const spoken = (text: string) =>
  sentencesOf(text).map(({ at, length }) => text.slice(at, at + length));

describe('a text is read in sentences', () => {
  test('that end where Chinese ends them, closing quotes included', () => {
    expect(spoken('他说：“完成了。”然后呢？好！')).toEqual([
      '他说：“完成了。”',
      '然后呢？',
      '好！',
    ]);
  });
  test('and a decimal point ends none', () => {
    expect(spoken('PM2.5浓度为17微克，下降4.8%；优良率96.7%。')).toEqual([
      'PM2.5浓度为17微克，下降4.8%；',
      '优良率96.7%。',
    ]);
  });
  test('and blanks are none', () => expect(spoken('  \n 。\n')).toEqual(['。']));
});

test('reading time counts characters and whole numbers, four hundred a minute', () => {
  expect(timeToRead('环'.repeat(1000))).toEqual({ characters: 1000, minutes: 3 });
  expect(timeToRead('2019年，PM2.5为20。').characters).toBe(5);
  expect(timeToRead('').minutes).toBe(1);
});

test('lines of a title break between its words', () => {
  expect(titleWords('舟山市生态环境局公开信息')).toEqual([
    '舟山市',
    '生态',
    '环境局',
    '公开',
    '信息',
  ]);
  expect(titleWords('2019年工作回顾和2020年安排').join('')).toBe('2019年工作回顾和2020年安排');
  expect(titleWords('2019年工作')[0]).toBe('2019年');
  expect(titleWords('11月及1-11月地表水')).toContain('1-11月');
  expect(titleWords('舟山市生态环境局公开信息', '舟山市生态环境局')).toEqual([
    '舟山市生态环境局',
    '公开',
    '信息',
  ]);
});

test.each([
  ['有效', 'in-force'],
  ['现行有效', 'in-force'],
  ['已废止', 'ended'],
  ['已失效', 'ended'],
  ['部分失效', 'ended'],
  ['试行', undefined],
  [undefined, undefined],
] as const)('a document that is “%s” is %s', (words, validity) => {
  expect(validityOf(words)).toBe(validity);
});

describe('an attachment is shown', () => {
  test('with its kind and its size in words', () => {
    expect(attachmentKind({ href: 'https://example.org/a/%E8%A1%A8.xlsx?v=1' })).toBe('XLSX');
    expect([0, 1023, 1024, 20480, 5_600_000].map(fileSizeWords)).toEqual([
      '0 B',
      '1023 B',
      '1.0 KB',
      '20 KB',
      '5.3 MB',
    ]);
  });
  test('from this site when it lies beside its document', () => {
    expect(isHeld({ href: 'files/table.xlsx' })).toBe(true);
    expect(isHeld({ href: '/table.xlsx' })).toBe(false);
    expect(attachmentFile({ href: 'files/table.xlsx' })).toBe('table.xlsx');
  });
});
