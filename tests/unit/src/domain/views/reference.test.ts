import { describe, expect, test } from 'vitest';
import { bibtex, cslJson, gbt7714, ris, type Reference } from '#domain/views/reference.ts';
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

  test('after GB/T 7714-2025 names the platform that publishes a data set before its date', () => {
    expect(gbt7714(data, words, '2026-02-01', 2025)).toBe(
      '甲市生态环境局. PM2.5浓度[DS/OL]. 版本 0e43. 甲市公开(2026-01-31)[2026-02-01]. https://a.example/indicators/pm25/v/0e43.csv.',
    );
  });

  const compiled: Reference = { ...data, author: '甲市公开', from: ['甲市生态环境局'] };

  test('of compiled data says whose they are, and who compiled them', () => {
    expect(words.sentence(compiled, '2026-02-01')).toBe(
      '数据来自甲市生态环境局，甲市公开整理：《PM2.5浓度》，版本 0e43，2026-01-31，https://a.example/indicators/pm25/v/0e43.csv（2026-02-01 访问）',
    );
    expect(gbt7714(compiled, words, '2026-02-01', 2025)).toBe(
      '甲市公开. PM2.5浓度: 据甲市生态环境局公开的文件整理[DS/OL]. 版本 0e43. (2026-01-31)[2026-02-01]. https://a.example/indicators/pm25/v/0e43.csv.',
    );
    expect(bibtex(compiled, words)).toContain('  author = {{甲市公开}},');
    expect(bibtex(compiled, words)).toContain('  note = {据甲市生态环境局公开的文件整理},');
  });

  test('of a figure names author, title, section and day of the document', () => {
    const { version: _, ...rest } = data;
    const figure: Reference = {
      ...rest,
      kind: 'document',
      title: '工作总结',
      section: '（一）治气',
    };
    expect(words.sentence({ ...figure, site: figure.author })).toBe(
      '甲市生态环境局：《工作总结》“（一）治气”，2026-01-31，https://a.example/indicators/pm25/v/0e43.csv',
    );
    expect(gbt7714(figure, words)).toContain('甲市生态环境局. 工作总结: （一）治气[EB/OL].');
  });

  test('without a public address names none, in any form', () => {
    const { url: _, ...local } = data;
    const forms = [
      gbt7714(local, words, '2026-02-01'),
      gbt7714(local, words, '2026-02-01', 2025),
      words.sentence(local, '2026-02-01'),
      bibtex(local, words, '2026-02-01'),
      cslJson(local, words),
      ris(local, words),
    ];
    expect(forms.filter((text) => /http|undefined|urldate/.test(text))).toEqual([]);
  });

  test('as CSL-JSON is an item that reference managers read', () => {
    expect(JSON.parse(cslJson(compiled, words))).toEqual([
      {
        id: 'pm25-0e43',
        type: 'dataset',
        title: 'PM2.5浓度',
        author: [{ literal: '甲市公开' }],
        'container-title': '甲市公开',
        issued: { 'date-parts': [[2026, 1, 31]] },
        version: '0e43',
        note: '据甲市生态环境局公开的文件整理',
        URL: 'https://a.example/indicators/pm25/v/0e43.csv',
        language: 'zh-CN',
      },
    ]);
  });

  test('as RIS is one tag a line, from TY to ER', () => {
    const lines = ris({ ...data, title: 'A\nB' }, words).split('\r\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines).toContain('TI  - A B');
    expect(lines).toContain('DA  - 2026/01/31');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });
});
