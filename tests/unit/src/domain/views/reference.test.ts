import { describe, expect, test } from 'vitest';
import { bibtex, gbt7714, type Reference } from '#domain/views/reference.ts';
import { referenceWords as words } from '#i18n/zh-CN/references.ts';

const data: Reference = {
  kind: 'data',
  key: 'pm25-0e43',
  title: 'PM2.5浓度',
  author: '甲市生态环境局',
  site: '甲市公开',
  date: '2026-01-31',
  version: '0e43',
  url: 'https://a.example/indicators/pm25/v/0e43.csv',
};

describe('a citation', () => {
  test('after GB/T 7714-2015 names data set or announcement, version, dates and address', () => {
    expect(gbt7714(data, words, '2026-02-01')).toBe(
      '甲市生态环境局. PM2.5浓度[DS/OL]. 版本 0e43. (2026-01-31)[2026-02-01]. https://a.example/indicators/pm25/v/0e43.csv.',
    );
    expect(gbt7714({ ...data, kind: 'document', version: undefined! }, words)).toContain(
      'PM2.5浓度[EB/OL]. (2026-01-31)[引用日期].',
    );
  });

  test('in words is a sentence', () => {
    expect(words.sentence(data, '2026-02-01')).toBe(
      '甲市生态环境局：《PM2.5浓度》，版本 0e43，甲市公开，2026-01-31，https://a.example/indicators/pm25/v/0e43.csv（2026-02-01 访问）',
    );
  });

  test('of a digest says so in every form', () => {
    const digest: Reference = { ...data, digest: true };
    expect(gbt7714(digest, words)).toContain('PM2.5浓度（摘编）[DS/OL]');
    expect(words.sentence(digest, '2026-02-01')).toContain('《PM2.5浓度》（摘编）');
    expect(bibtex(digest, words)).toContain('  note = {摘编},');
    expect(bibtex(data, words)).not.toContain('note');
  });

  test('as BibTeX gives no character of a title a meaning', () => {
    const text = bibtex({ ...data, title: 'A_B & 100% {\\input{x}}' }, words, '2026-02-01');
    expect(text).toContain('  title = {{A\\_B \\& 100\\% inputx}},');
    expect(text).toContain('  urldate = {2026-02-01},');
  });
});
