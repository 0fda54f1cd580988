import { plainText } from '#domain/extraction/words/plain-text.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { CitedPlace } from './cited-place.ts';

/** What is measured in air and water, each with the words for it: names of which one is never the other. */
const SUBSTANCES: Record<string, RegExp> = {
  'PM2.5': /PM2\.5|细颗粒物/gi,
  PM10: /PM10|可吸入颗粒物/gi,
  SO2: /SO2|二氧化硫/gi,
  NO2: /NO2|二氧化氮/gi,
  NOx: /NOx|氮氧化物/gi,
  O3: /O3|臭氧/gi,
  CO: /CO(?![2D])|一氧化碳/g,
  VOCs: /VOCs|挥发性有机物/gi,
  COD: /COD|化学需氧量|高锰酸盐指数/gi,
  'NH3-N': /NH3-?N|氨氮/gi,
  TP: /总磷/g,
  TN: /总氮/g,
};

/**
 * The substance that the words name right before a figure, where it is another than the one that the indicator measures:
 * in PM10浓度33，PM2.5浓度19 each name has its own figure. `undefined` where it is the same, or one of the two names none.
 *
 * @param at where the figure begins in the text
 */
export function otherSubstance(
  { name, aliases, substance }: Pick<Indicator, 'name' | 'aliases' | 'substance'>,
  { text, sentence }: CitedPlace,
  at: number,
): string | undefined {
  const own = mentions(plainText([name, substance, ...aliases].join(' ')));
  const words = text.slice(sentence.start, at);
  const named = mentions(words).sort((a, b) => a.end - b.end);
  const nearest = named.at(-1);
  if (!nearest || own.length === 0) return undefined;
  // PM2.5和PM10浓度分别为19和33: several names in one clause share its figures.
  const from = Math.max(
    words.lastIndexOf(',', nearest.start),
    words.lastIndexOf(';', nearest.start),
  );
  const near = named.filter(({ start }) => start > from);
  return near.some((one) => own.some(({ id }) => id === one.id)) ? undefined : nearest.words;
}

function mentions(text: string) {
  return Object.entries(SUBSTANCES).flatMap(([id, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      id,
      words,
      start: index,
      end: index + words.length,
    })),
  );
}
