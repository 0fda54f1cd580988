import { expect, test } from 'vitest';
import { siteOf } from '#domain/site/site-settings.ts';
import { licenceLines } from '#site/licence.ts';

const settings = {
  name: '甲市公开',
  nameEn: 'A',
  description: '一句话。',
  url: 'https://site.example',
  base: '/',
  official: false,
  bureau: { name: '甲市局', shortName: '市局', url: 'https://bureau.example/' },
  homeIndicators: ['pm25'],
};
const open = { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const lines = (licence?: object) =>
  licenceLines('zh-CN', siteOf({ ...settings, ...(licence && { licence }) }));

test('a site without a licence says that none is stated', () => {
  expect(lines()).toEqual([{ of: 'data', words: '本站没有声明数据和文字的使用许可。' }]);
});

test('data and texts have a licence each; the one that has none is named', () => {
  expect(lines({ data: open })).toEqual([
    { of: 'data', words: '数据许可：CC BY 4.0', url: open.url },
    { of: 'texts', words: '没有声明文字的使用许可。' },
  ]);
  expect(lines({ data: open, texts: open }).map(({ url }) => url)).toEqual([open.url, open.url]);
});

test('a licence as settings of before wrote it is of the data', () => {
  expect(lines(open)).toEqual(lines({ data: open }));
});

test('a licence without its address is a fault with an example to copy', () => {
  expect(() => siteOf({ ...settings, licence: { data: { text: 'CC BY 4.0' } } })).toThrow(
    /licence\.data\.url/,
  );
});
