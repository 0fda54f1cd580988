import { readFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { overflowInto } from '#scripts/search/overflow.ts';
import { disclosureDocument } from '#scripts/search/search-document.ts';
import { writeSegment } from '#scripts/search/segment.ts';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import type { SearchDocument } from '#search/index/phrase-format.ts';
import { SearchFold } from '#search/index/search-fold.ts';
import { PhraseIndex } from '#search/index/phrase-index.ts';
import { parseQuery } from '#search/index/query.ts';

const fold = new SearchFold('環环執执');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

function document(id: string, title: string, text: string, day = '2020-01-01'): SearchDocument {
  const sections: SearchDocument['sections'] = [['s1', '一、', text]];
  return {
    path: id,
    type: 'disclosure',
    title,
    head: '',
    day,
    category: '',
    publisher: '',
    sections,
  };
}

/** An index in memory, and how many bytes were read from it. */
function indexOf(segments: SearchDocument[][], limit: number, dead: number[] = []) {
  const files = new Map<string, string | Uint8Array>();
  segments.forEach((documents, number) => {
    const write = (path: string, content: string | Uint8Array) =>
      files.set(`${number}/${path}`, content);
    const limits = { frequent: limit, alone: 16 };
    writeSegment(documents, fold, write, overflowInto(folder), limits);
  });
  const list = segments.map((_, number) => ({
    name: String(number),
    dead: number === 0 ? dead : [],
  }));
  files.set('segments.json', JSON.stringify({ segments: list }));
  const read = async (path: string) => new Response(files.get(path) as string);
  return new PhraseIndex(read, Promise.resolve(fold));
}

async function paths(index: PhraseIndex, ...terms: string[][]): Promise<string[]> {
  const hits = await index.find(terms);
  return (await Promise.all(hits.map(({ document }) => document()))).map(({ path }) => path);
}

/** The lines of a document as the index holds them. */
const linesOf = ({ title, head, sections }: SearchDocument) =>
  [title, head, ...sections.flatMap(([, , text]) => text.split('\n'))].map((line) =>
    fold.text(line),
  );

describe('a phrase is found where a plain scan finds it', () => {
  // Few characters and low limits make every gram frequent somewhere.
  const text = fc.string({
    unit: fc.constantFrom('水', '环', '境', '2', '.', '\n'),
    maxLength: 60,
  });
  test.each([1, 2, 5, 1000])('when grams are frequent from %i on', (limit) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.string({
          unit: fc.constantFrom('水', '环', '境', '2', '.'),
          minLength: 1,
          maxLength: 30,
        }),
        fc.nat(),
        fc.nat(40),
        async (texts, words, which, length) => {
          const documents = texts.map((own, at) => document(`d${at}`, `题${at}`, own));
          const drawn = texts[which % texts.length]!.slice(which % 20, (which % 20) + length);
          for (const phrase of [words, drawn.split('\n')[0]!].filter(Boolean)) {
            const expected = documents.filter((own) =>
              linesOf(own).some((line) => line.includes(phrase)),
            );
            const found = await paths(indexOf([documents], limit), [phrase]);
            expect(found.sort()).toEqual(expected.map(({ path }) => path).sort());
          }
        },
      ),
      { numRuns: 150 },
    ),
  );

  test('where its lists are too many to be held at once', async () => {
    // 1.5 million characters of a thousand, one in ten of them one of three.
    let state = 1;
    const next = (below: number) => (state = (state * 48271) % 0x7fffffff) % below;
    const word = () => String.fromCharCode(0x4e00 + next(next(10) ? 1000 : 3));
    const lines = Array.from({ length: 7500 }, () => Array.from({ length: 200 }, word).join(''));
    const documents = Array.from({ length: 75 }, (_, at) =>
      document(`d${at}`, `题${at}`, lines.slice(at * 100, at * 100 + 100).join('\n')),
    );
    const index = indexOf([documents], 8192);
    for (let asked = 0; asked < 30; asked++) {
      const from = next(190);
      const phrase = lines[next(7500)]!.slice(from, from + 1 + (asked % 5));
      const held = lines.flatMap((line, at) =>
        line.includes(phrase) ? [Math.floor(at / 100)] : [],
      );
      const expected = [...new Set(held)].map((at) => `d${at}`);
      expect((await paths(index, [phrase])).sort()).toEqual(expected.sort());
    }
  });

  test('in the disclosures of this site, whatever piece of them', async () => {
    const documents = globSync('content/disclosures/*/*.md').map((file) =>
      disclosureDocument(parseDisclosureFile(readFileSync(file, 'utf8'), file).value),
    );
    const index = indexOf([documents], 40);
    let asked = 0;
    for (const line of documents.flatMap(linesOf)) {
      for (let at = 0; at < line.length; at += 53) {
        const phrase = line.slice(at, at + 2 + ((at * 7) % 19));
        const expected = documents.filter((own) =>
          linesOf(own).some((held) => held.includes(phrase)),
        );
        asked++;
        expect((await paths(index, [phrase])).sort()).toEqual(
          expected.map(({ path }) => path).sort(),
        );
      }
    }
    expect(asked).toBeGreaterThan(100);
  });
});

describe('what is typed in several ways is found in each', () => {
  const documents = [
    document('quotes', '题', '建成“污水零直排区”，印发〔2020〕5号文件，2018—2025年'),
    document('number', '题', '处罚1351.68万元，投入13,516,800元'),
  ];
  test.each([
    ['"污水零直排区"', ['quotes']],
    ['「污水零直排区」', ['quotes']],
    ['(2020)5号', ['quotes']],
    ['[2020]5号', ['quotes']],
    ['【2020】5号', ['quotes']],
    ['2018-2025', ['quotes']],
    ['1,351.68万', ['number']],
    ['１，３５１.６８', ['number']],
    ['13516800', ['number']],
    ['13,516,800元', ['number']],
    ['351.68', ['number']],
    ['1,35', []],
  ])('%s', async (query, expected) =>
    expect(await paths(indexOf([documents], 8), ...parseQuery(query, []))).toEqual(expected),
  );
});

test('a document of the very title is known as such, without its text', async () => {
  const documents = [document('whole', '数据下载', ''), document('part', '数据下载说明', '')];
  const hits = await indexOf([documents], 8).find(parseQuery('数据 下载'.replace(' ', ''), []));
  expect(hits.map(({ isTitle }) => isTitle)).toEqual([true, false]);
});

test('the number of a year, a date or an index number is looked for as it is written', () => {
  for (const query of ['2019', '2019年', '2020-123233', '2019.5.1', '123'])
    expect(parseQuery(query, [])).toEqual([[query]]);
});

describe('documents', () => {
  const documents = [
    document('old', '工作计划', '环境执法，环境执法', '2019-01-01'),
    document('new', '工作总结', '环境 执法\n另一行', '2021-01-01'),
    document('title', '环境执法公告', '正文', '2018-01-01'),
    document('traditional', '公告', '環境執法', '2022-01-01'),
  ];

  test('with the words in the title come first, then those with the most, then the newest', async () => {
    expect(await paths(indexOf([documents], 1), ['环境执法'])).toEqual([
      'title',
      'old',
      'traditional',
      'new',
    ]);
  });

  test('must hold all words, each by itself or by a synonym', async () => {
    const index = indexOf([documents], 2);
    expect(await paths(index, ['执法'], ['公告'])).toEqual(['title', 'traditional']);
    expect(await paths(index, ['总结', '计划'])).toEqual(['new', 'old']);
    expect(await paths(index, ['执法'], ['火星'])).toEqual([]);
  });

  test('are not found over the end of a line', async () => {
    expect(await paths(indexOf([documents], 1), ['法另'])).toEqual([]);
  });

  test('that changed are found in their new words alone', async () => {
    const changed = document('old', '工作计划', '环境督察', '2019-01-01');
    const index = indexOf([documents, [changed]], 1, [0]);
    expect(await paths(index, ['环境执法'])).not.toContain('old');
    expect(await paths(index, ['环境督察'])).toEqual(['old']);
  });
});
