import { describe, expect, test } from 'vitest';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { checkAddresses } from '#domain/site/check-addresses.ts';
import { readWithdrawn } from '#domain/tables/addresses/withdrawn.ts';

const document = (id: string, ...fields: string[]) =>
  parseDisclosureFile(
    ['---', 'title: 甲市2024年工作总结', 'category: 总结', 'published_on: 2025-01-20']
      .concat(fields, 'rendition: digest', '---', '正文。')
      .join('\n'),
    `content/disclosures/2025/${id}.md`,
  ).value;
const withdrawn = (...rows: string[]) =>
  readWithdrawn(
    { file: 'seeds/withdrawn.csv', text: ['id,title,withdrawn_on,why', ...rows].join('\n') },
    [],
  );
const published = (...ids: string[]) =>
  ids.map((id) => ({ date: '2025-02-01', document: id, title: '甲市2024年工作总结' }));

function found(...tried: Parameters<typeof checkAddresses>) {
  return checkAddresses(...tried).map(({ code, fix }) => [code, fix] as const);
}

describe('an address that was published stays', () => {
  test('as that of a document, of a renamed one, or of one that was withdrawn', () => {
    const files = [document('a'), document('b', 'aliases: [old-b]')];
    const gone = withdrawn('c,甲市通知,2025-03-01,内容有误');
    expect(found(files, gone, published('a', 'b', 'old-b', 'c'))).toEqual([]);
  });

  test('or its loss is an error, which says how to tell of a new name', () => {
    const [[code, fix] = [], ...others] = found([document('new')], [], published('old'));
    expect([code, others]).toEqual(['published-gone', []]);
    expect(fix).toContain('content/disclosures/2025/new.md');
    expect(fix).toContain('aliases: [old]');
    expect(fix).toContain('old,甲市2024年工作总结,撤回日期,撤回原因');
  });

  test('and a former name that is taken away again is missed', () => {
    expect(found([document('b')], [], published('b', 'old-b')).map(([code]) => code)).toEqual([
      'published-gone',
    ]);
  });
});

test('one address leads to one document', () => {
  const files = [document('a', 'aliases: [b, c, d]'), document('b'), document('e', 'aliases: [d]')];
  const gone = withdrawn('c,甲市通知,2025-03-01,内容有误', 'b,甲市通知,2025-03-01,内容有误');
  expect(found(files, gone, []).map(([code]) => code)).toEqual([
    'withdrawn-still-there',
    'alias-taken',
    'alias-taken',
    'alias-taken',
  ]);
});
