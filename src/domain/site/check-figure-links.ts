import { textCheck, type TextCheck } from '#domain/files/text-check.ts';
import { decoded } from '#domain/files/text-links.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { STAFF_LANGUAGE } from '#domain/values/language.ts';
import { decimalsOf, roundTo } from '#domain/values/rounding.ts';
import { formatWithUnit, type Value } from '#domain/values/value.ts';
import { isWritten, plainNumbers, writtenNumbers } from '#domain/values/written-number.ts';
import type { Content } from './check-content.ts';
import { pageOf } from './check-links.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';

/** The address of a value in its indicator's table, or of the words that state it in their document. */
const ADDRESS = /^\/indicators\/([\w-]+)\/#p(.+)$|^\/disclosures\/[^/]+\/#f-(.+)$/;

/** Checks the links of all content files; see `ofText`. */
export function checkFigureLinks({ disclosures, articles, pages, records }: Content): Problem[] {
  const texts = [
    ...disclosures.map(({ words }) => words),
    ...[...articles, ...pages].map(textCheck),
  ];
  return texts.flatMap((text) => ofText(text, pageOf(text.file), records.indicators));
}

/**
 * Checks the numbers that links to values say: `[17 微克/立方米](/indicators/pm25/#p2020)` where the value is 17. Of several
 * numbers one has to be the value; years are none; one that 约 rounds may have fewer digits.
 *
 * @param own the text's own page
 */
function ofText(
  { file, links }: TextCheck,
  own: string,
  indicators: readonly IndicatorRecord[],
): Problem[] {
  return links.flatMap(({ href, words = '', line, column }) => {
    const numbers = writtenNumbers(words).filter(
      ({ end }) => !/^[年月日号]/.test(plainNumbers(words).slice(end)),
    );
    const found =
      numbers.length > 0 && valueAt(href.startsWith('#') ? own + href : href, indicators);
    if (!found || found.value.kind !== 'number') return [];
    const { value, unit } = found;
    const { number } = found.value;
    const rounded = (one: number) =>
      /[约近]/.test(words) && roundTo(Math.abs(number), decimalsOf(one)) === one;
    if (numbers.some((one) => isWritten(one, number, unit) || rounded(one.number))) return [];
    const shown = formatWithUnit(value, { unit }, STAFF_LANGUAGE);
    return [problem('linked-figure-differs', { file, line, column }, { words, href, shown })];
  });
}

function valueAt(
  href: string,
  indicators: readonly IndicatorRecord[],
): { value: Value; unit: string } | undefined {
  const [, id, key, tied] = ADDRESS.exec(decoded(href)) ?? [];
  for (const { indicator, observations } of indicators) {
    if (id ? id !== indicator.id : !tied?.startsWith(`${indicator.id}-`)) continue;
    const sought = id ? key : tied!.slice(indicator.id.length + 1);
    const found = observations.find((one) => one.key === sought && one.current);
    if (found) return { value: found.value, unit: indicator.unit };
  }
  return undefined;
}
