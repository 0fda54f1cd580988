import type { IndicatorHead, IndicatorRecord } from '#domain/views/indicator-record.ts';
import { COLUMN_LANGUAGES, translated } from '#domain/values/language.ts';
import { messageSentences } from '#i18n/message-words.ts';
import { paths } from '#site/urls.ts';
import type { SearchedSite } from './searched-site.ts';
import type { WordRecord } from './word-record.ts';

/**
 * Every indicator for the word index: by its names, its theme and its definition, shown with its key message. The
 * literal search answers its names with figures (`figure-answers.ts`), so the phrase index does not hold it.
 */
export function indicatorRecords({ generated }: SearchedSite): WordRecord[] {
  const heads = generated<IndicatorHead[]>('indicators.json') ?? [];
  return heads.flatMap(({ indicator: { id } }) => {
    const record = generated<IndicatorRecord>(`indicators/${id}.json`);
    if (!record) return [];
    const { indicator, theme } = record;
    return [
      {
        path: paths.indicator(id),
        type: 'indicator' as const,
        title: indicator.name,
        day: '',
        category: '',
        publisher: '',
        lead: messageSentences(record).join(record.language === 'en' ? ' ' : ''),
        words: [
          ...indicator.aliases,
          ...COLUMN_LANGUAGES.map((tag) => translated(indicator, 'name', tag)),
          theme.name,
          indicator.definition,
        ]
          .filter(Boolean)
          .join('。'),
      },
    ];
  });
}
