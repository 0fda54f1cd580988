import type { Language } from '#domain/values/language.ts';
import { chartSentences as en } from '#i18n/en/charts.ts';
import { chartSentences as zhCN, type ChartSentences } from '#i18n/zh-CN/charts.ts';
import type { ChartSpec } from './chart-spec.ts';

const SENTENCES: Record<Language, ChartSentences> = { 'zh-CN': zhCN, en };

/** What a chart writes and says itself, in the language of its names. */
export function chartTexts({ language }: Pick<ChartSpec, 'language'>): ChartSentences {
  return SENTENCES[language];
}
