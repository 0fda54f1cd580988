import type { IndicatorRecord } from '../../src/domain/indicator-record.ts';
import { indicatorWords } from './indicator-words.ts';
import { escapeMdx, mdxPage } from './mdx.ts';

/**
 * The page of an indicator: its words and the order of its parts. The parts themselves are components that the
 * site supplies; each gets the indicator's id.
 */
export function indicatorPage(record: IndicatorRecord, madeFrom: string[]): string {
  const { id, name } = record.indicator;
  const words = indicatorWords(record);
  const part = (component: string) => `<${component} of="${id}" />`;
  const section = (heading: string, ...lines: string[]) => ['', `## ${heading}`, '', ...lines];
  return mdxPage({
    fields: { id, title: name, summary: words.join('') },
    madeFrom,
    body: [
      part('Headline'),
      '',
      escapeMdx(words.join('')),
      ...section('图', part('Charts')),
      ...section('数据表', part('DataTable')),
      ...section('定义', part('Definition')),
      ...section('数据来源', part('Sources')),
      ...(record.limits.length > 0 ? section('标准限值', part('Limits')) : []),
      ...section('下载与引用', part('Downloads')),
    ],
  });
}
