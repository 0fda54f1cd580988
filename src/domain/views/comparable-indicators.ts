import type { Indicator } from '#domain/indicators/indicator.ts';

/** The indicators of one bureau's site. */
export interface BureauIndicators {
  /** The bureau's name, for readers. */
  name: string;
  indicators: readonly Indicator[];
}

/** An indicator that several bureaus have, by its id. */
export interface CommonIndicator {
  id: string;
  /** As the first bureau calls it. */
  name: string;
  /** The bureau that has it first in the list. */
  first: number;
  /** Bureaus, by their place in the list, whose values stand on one page. */
  together: number[];
  /** Those whose indicator of this id is another one, with what differs. */
  apart: { bureau: number; differs: Difference[] }[];
}

/** What differs, as the first bureau has it and as the other has it. */
export interface Difference {
  what: string;
  first: string;
  other: string;
}

/** What must be the same, word for word, before values of two bureaus stand side by side. */
const SAME: [string, (indicator: Indicator) => string][] = [
  ['单位', ({ unit }) => unit],
  ['定义', ({ definition }) => definition],
  ['好坏的方向', ({ direction }) => direction],
  ['分类', ({ dimensions }) => dimensions.join('、')],
  ['等级', ({ scale }) => scale.join('、')],
  ['污染物', ({ substance }) => substance ?? ''],
  ['平均时间', ({ averaging }) => averaging ?? ''],
];

/**
 * The indicators that more than one bureau has. Their values are compared only where unit, definition and all else that
 * says what is measured agree, word for word: a likeness is no agreement.
 */
export function commonIndicators(bureaus: readonly BureauIndicators[]): CommonIndicator[] {
  const holders = Map.groupBy(
    bureaus.flatMap(({ indicators }, bureau) =>
      indicators.map((indicator) => ({ bureau, indicator })),
    ),
    ({ indicator }) => indicator.id,
  );
  return [...holders.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return [];
    const compared = others.map(({ bureau, indicator }) => ({
      bureau,
      differs: differencesOf(first.indicator, indicator),
    }));
    const { id, name } = first.indicator;
    const agree = compared.filter(({ differs }) => differs.length === 0);
    return {
      id,
      name,
      first: first.bureau,
      together: agree.length > 0 ? [first.bureau, ...agree.map(({ bureau }) => bureau)] : [],
      apart: compared.filter(({ differs }) => differs.length > 0),
    };
  });
}

function differencesOf(first: Indicator, other: Indicator): Difference[] {
  return SAME.flatMap(([what, read]) => {
    const [one, two] = [read(first), read(other)];
    return one === two ? [] : [{ what, first: one, other: two }];
  });
}
