import { countsTotal, isRunningTotal } from '#domain/extraction/figures/running-total.ts';
import { countsUnfinished, stateOf } from '#domain/extraction/figures/unfinished.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { CitedPlace } from '#domain/proof/cited-place.ts';
import type { FoundFigure } from '#domain/proof/prove-figure.ts';
import { cellPlace } from '#domain/proof/resolution.ts';
import { STAFF_LANGUAGE } from '#domain/values/language.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { IndicatorNames } from './indicator-names.ts';
import { otherSubstance } from './other-substance.ts';
import { subjectAt } from './subject-at.ts';

/**
 * What a number of the cited words is of that the row's indicator is not: another substance or medium, another indicator
 * of the site, what is left instead of what is done, or all since the beginning instead of what a time added.
 */
export function otherOwner(
  { source, period }: Pick<Observation, 'source' | 'period'>,
  indicator: Indicator,
  names: IndicatorNames,
  place: CitedPlace,
  figure: FoundFigure,
): Problem[] {
  if (figure.change) return [];
  const { text, sentence } = place;
  const words = text.slice(sentence.start, sentence.end);
  const own = { indicator: indicator.name };
  const problems: Problem[] = [];
  const subject = subjectAt(place, figure.at);
  const behind = text.slice(figure.end, sentence.end).split(/[,;。、\d]/)[0]!;
  const substance = otherSubstance(indicator, subject, place, figure.at);
  const other =
    !substance && subject
      ? names.otherNamed(indicator, subject, { behind, sentence: words })
      : undefined;
  const cell = cellPlace(source, 'indicator');
  if (substance) problems.push(problem('substance-differs', cell, { ...own, says: substance }));
  if (other) {
    const says = text.slice(figure.start, figure.end).trim();
    problems.push(problem('indicator-differs', cell, { ...own, other, says }));
  }
  const begin = figure.at - sentence.start;
  const all = [indicator.name, ...indicator.aliases].join(' ');
  const state = stateOf(words, begin, Math.max(figure.end, figure.ends) - sentence.start);
  if (state === (countsUnfinished(all) ? 'done' : 'left')) {
    const from = Math.max(sentence.start, figure.start - 8);
    const says = text.slice(from, Math.min(sentence.end, figure.end + 6));
    problems.push(problem('state-differs', cellPlace(source, 'value'), { ...own, state, says }));
  }
  // A span of years counts all of it.
  const isTotal = !countsTotal(all) && isRunningTotal(words, begin, figure.unit);
  if (isTotal && !period.key.includes('/')) {
    const told = { period: periodLabel(period, STAFF_LANGUAGE), says: '累计' };
    problems.push(problem('period-differs', cellPlace(source, 'period'), told));
  }
  return problems;
}
