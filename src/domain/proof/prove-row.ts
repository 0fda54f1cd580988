import type { Area } from '#domain/indicators/names.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { InferredPart, Observation } from '#domain/indicators/observation.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import { STAFF_LANGUAGE } from '#domain/values/language.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { QUALIFIERS, type Qualifier } from '#domain/values/qualifier.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { CitedPlace, CitedSurroundings } from './cited-place.ts';
import { proveArea } from './prove-area.ts';
import { otherChanges } from './prove-change.ts';
import { otherRole } from './figure-part.ts';
import { figuresOf, sameQualifiers, sameUnit, type FoundFigure } from './prove-figure.ts';
import { provePeriod } from '#domain/proof/times/prove-period.ts';
import { otherOwner } from './belonging/other-owner.ts';
import type { IndicatorNames } from './belonging/indicator-names.ts';
import { cellPlace } from './resolution.ts';
import { printedDecimals } from '#domain/values/written-number.ts';

/** What the cited words prove of a row: what is wrong, and what follows from a rule instead of from the sentence. */
export interface RowProof {
  problems: Problem[];
  inferred: InferredPart[];
  /** Digits behind the point with which the words print the value, where they print it in the row's own unit. */
  decimals?: number;
}

/** What a row is proven against. */
export interface ProofGrounds {
  indicator: Indicator;
  areas: readonly Area[];
  ownArea: string | undefined;
  names: IndicatorNames;
  places: CitedPlace[];
  around: CitedSurroundings;
}

/**
 * Proves all that a row says by the words of the section that it cites:
 *
 *   value ─ a number of the quoted words that is no change
 *   qualifier, unit ─ the words around that number
 *   period, area ─ its sentence, else by stated rules the words above, headings and title (`provePeriod`, `proveArea`)
 *   stated change ─ a change of its sentence, with its direction and its kind of unit
 *
 * Where the quoted words occur more than once in the section, one place that proves all is enough.
 */
export function proveRow(row: Observation, grounds: ProofGrounds): RowProof {
  let best: RowProof | undefined;
  for (const place of grounds.places) {
    for (const figure of candidates(row, place, grounds.indicator)) {
      const proof = proveAt(row, place, figure, grounds);
      if (proof.problems.length === 0) return proof;
      if (!best || proof.problems.length < best.problems.length) best = proof;
    }
  }
  return best ?? { problems: [], inferred: [] };
}

/** The figures that may be the value; for what is no number, the place of its words. */
function candidates(
  { value }: Observation,
  place: CitedPlace,
  indicator: Indicator,
): (FoundFigure | number)[] {
  if (value?.kind === 'number') return figuresOf(place, value.number, indicator);
  if (value?.kind === 'range') return figuresOf(place, value.low, indicator).map(({ at }) => at);
  const words =
    value?.kind === 'class' ? value.label : value?.kind === 'missing' ? value.reason : '';
  const found = place.text.indexOf(plainText(words), place.start);
  return [found >= 0 && found < place.end ? found : place.end];
}

function proveAt(
  row: Observation,
  place: CitedPlace,
  found: FoundFigure | number,
  { indicator, areas, ownArea, names, around }: ProofGrounds,
): RowProof {
  const { source, period, area } = row;
  const problems: Problem[] = [];
  const inferred: InferredPart[] = [];
  const figure = typeof found === 'number' ? undefined : found;
  const at = figure?.at ?? (found as number);
  if (figure) {
    const says = place.text.slice(figure.start, figure.end).trim();
    if (figure.change && !isOfChange(indicator)) {
      const words = place.text.slice(Math.max(place.sentence.start, figure.at - 10), figure.end);
      problems.push(
        problem('value-is-change', cellPlace(source, 'value'), { value: says, says: words }),
      );
    }
    const role =
      figure.change || isOfAims(indicator)
        ? undefined
        : otherRole(place, { start: figure.at, end: figure.ends }, figure.unit, around);
    if (role) {
      const words = place.text.slice(Math.max(place.sentence.start, figure.at - 12), figure.end);
      const told = { value: says, role, says: words };
      problems.push(problem('value-is-no-result', cellPlace(source, 'value'), told));
    }
    problems.push(...otherOwner(row, indicator, names, place, figure));
    const unit = sameUnit(figure, indicator, row.value!);
    if (unit === undefined && indicator.unit) inferred.push('unit');
    if (unit === false && !figure.change) {
      const told = { unit: indicator.unit, stated: figure.unit, says };
      problems.push(problem('unit-differs', cellPlace(source, 'indicator'), told));
    }
    if (!sameQualifiers(row.value!.qualifiers, figure.qualifiers)) {
      const told = {
        says,
        stated: figure.qualifiers,
        found: row.value!.qualifiers ?? [],
      };
      problems.push(problem('qualifier-differs', cellPlace(source, 'qualifier'), told));
    }
  }
  const time = provePeriod(period, at, place, around);
  if (time.result === 'inferred') inferred.push('period');
  if (time.result === 'differs') {
    const told = { period: periodLabel(period, STAFF_LANGUAGE), says: time.says };
    problems.push(problem('period-differs', cellPlace(source, 'period'), told));
  }
  const where = proveArea(area, areas, ownArea, Object.values(row.dimensions), at, place, around);
  if (where.result === 'inferred') inferred.push('area');
  if (where.result === 'differs') {
    const name = areas.find(({ id }) => id === area)?.name ?? area;
    problems.push(
      problem('area-differs', cellPlace(source, 'area'), { area: name, says: where.says }),
    );
  }
  const changes =
    row.statedChange && otherChanges(row.statedChange, indicator, place, { at, year: yearOf(row) });
  if (changes) {
    const { amount, unit } = row.statedChange!;
    const told = { amount, unit, says: changes };
    problems.push(problem('change-differs', cellPlace(source, 'stated_change'), told));
  }
  const { value } = row;
  const decimals =
    figure && value?.kind === 'number' ? printedDecimals(figure, value.number) : undefined;
  return { problems, inferred, ...(decimals !== undefined && { decimals }) };
}

/** The year in which a row's time lies. */
const yearOf = ({ period }: Observation): number => new Date(period.start).getUTCFullYear();

/** An indicator may itself be of aims or limits: 计划投资, 限值. */
const isOfAims = ({ name, aliases }: Indicator): boolean =>
  /计划|目标|限值|标准|任务|预计|拟/.test([name, ...aliases].join(' '));

/** An indicator may itself measure how much something changed: 增长率, 降幅. */
function isOfChange({ name, aliases, unbounded }: Indicator): boolean {
  const words = [name, ...aliases].join(' ');
  return unbounded === true || /增|减|降|升|涨|跌|变化|提高|改善/.test(words);
}

/** Qualifiers in the words that staff read: `at-least（以上，含本数）`. */
export const qualifierNames = (list: readonly Qualifier[]): string =>
  list.map((one) => `${one}（${QUALIFIERS[one]}）`).join('、');
