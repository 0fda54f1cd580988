import { describe, expect, test } from 'vitest';
import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import { laterDocuments, readingOf, silenceCounts } from '#domain/views/later-documents.ts';
import { planWords } from '#i18n/zh-CN/plans.ts';

const disclosure = (
  id: string,
  publishedOn: string,
  category: string,
  coverage: Disclosure['coverage'] = 'opening',
): Disclosure => ({
  id,
  title: id,
  category: category.split('/'),
  publishedOn,
  rendition: 'digest',
  coverage,
  attachments: [],
  related: [],
});
const PLANS = '主动公开/规划计划';
const plan = disclosure('plan', '2020-01-02', PLANS, 'full');
const later = (all: Disclosure[], ...cited: string[]) =>
  laterDocuments(plan, [plan, ...all], new Set(cited));

describe('the documents that are looked into for answers to a plan', () => {
  test('are those of its category published after it, and those that answer it, oldest first', () => {
    const all = [
      disclosure('reply', '2022-03-01', '主动公开/提案办理'),
      disclosure('next', '2021-01-02', PLANS),
      disclosure('earlier', '2019-01-02', PLANS),
      disclosure('water', '2021-05-01', '主动公开/水质'),
    ];
    expect(later(all, 'reply').map(({ id }) => id)).toEqual(['next', 'reply']);
  });

  test('are no reports of the media, and none that merely stand in the root of the catalogue', () => {
    const news = disclosure('news-plan', '2020-01-02', '媒体报道');
    expect(
      laterDocuments(news, [news, disclosure('news', '2021-01-02', '媒体报道')], new Set()),
    ).toEqual([]);
    const root = disclosure('root-plan', '2020-01-02', '主动公开');
    const all = [root, disclosure('notice', '2021-01-02', '主动公开', 'full'), plan];
    expect(laterDocuments(root, all, new Set())).toEqual([]);
  });

  test('say something by their silence only where the whole of one of the plan’s kind was read', () => {
    const reply = disclosure('reply', '2021-03-01', '主动公开/提案办理', 'full');
    expect(silenceCounts(later([disclosure('next', '2021-01-02', PLANS), reply], 'reply'))).toBe(
      false,
    );
    expect(silenceCounts(later([disclosure('next', '2021-01-02', PLANS, 'full')]))).toBe(true);
    expect(silenceCounts([])).toBe(false);
  });

  test('are counted once each in the first line of a plan', () => {
    const next = later([disclosure('next', '2021-01-02', PLANS)]);
    expect(planWords.reading(readingOf([{ later: next }, { later: next }]))).toBe(
      '后续1份文件只读到开头。',
    );
    expect(planWords.reading({ full: 1, opening: 2, partial: 1 })).toBe(
      '后续4份文件，1份读了全文，2份只读到开头，1份只读到部分内容。',
    );
    expect(planWords.reading({ full: 0, opening: 0, partial: 0 })).toContain('没有读到后续文件');
  });
});
