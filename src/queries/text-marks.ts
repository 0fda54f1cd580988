import type { TextMark } from '#domain/disclosures/link-marks.ts';
import type { Rendition } from '#domain/disclosures/disclosure.ts';
import type { CitationRecord, CitedTarget } from '#domain/views/site-records.ts';
import { siteWords as t } from '#site/page-words.ts';
import { link, paths } from '#site/urls.ts';

/** Gives the cited words of a disclosure the links that the page shows: to the figure's row or the plan's item. */
export function textMarks(
  { words }: CitationRecord,
  rendition: Rendition = 'original',
): TextMark[] {
  const form = rendition === 'digest' ? t.rendition.digest + t.colon : '';
  return words.map(({ targets, ...mark }) => ({
    ...mark,
    href: link(targetPath(targets[0]!)),
    title: form + targets.map(targetLabel).join('；'),
  }));
}

/** Where a target has its page. */
export function targetPath(target: CitedTarget): string {
  if (target.kind === 'observation') return paths.indicator(target.indicator, target.key);
  if (target.kind === 'entry') return paths.entry(target.register, target.slug);
  return paths.plan(target.plan, target.id);
}

/** A target in words. */
export function targetLabel(target: CitedTarget): string {
  if (target.kind === 'observation')
    return `${target.indicatorName} ${target.where} ${target.label}`;
  if (target.kind === 'entry') return `${target.registerName}${t.colon}${target.title}`;
  return `${t.plans.of(target.plan)}${t.colon}${target.text}`;
}
