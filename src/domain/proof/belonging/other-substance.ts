import { plainText } from '#domain/extraction/words/plain-text.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { CitedPlace } from '#domain/proof/cited-place.ts';

/** Names of things of which one is never the other, each with the words for it. */
type Things = Record<string, RegExp>;

/** What is measured in air and water. */
const SUBSTANCES: Things = {
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

/** Where it is measured: 优良率 is said of the air, of rivers and of the sea. */
const MEDIA: Things = {
  air: /空气|大气/g,
  'surface water': /地表水|断面|河流|湖库/g,
  'drinking water': /饮用水/g,
  sea: /海水|海域/g,
  groundwater: /地下水/g,
  soil: /土壤|地块|耕地|建设用地/g,
  noise: /噪声|声环境/g,
};

type Named = Pick<Indicator, 'name' | 'aliases' | 'substance'>;

/**
 * The substance or medium that the words name for a figure, where it is another than the one that the indicator measures.
 * `undefined` where it is the same, or one of the two names none.
 *
 * @param subject what the words say that the figure is of, where they do
 * @param at where the figure begins in the text
 */
export function otherSubstance(
  indicator: Named,
  subject: string | undefined,
  { text, sentence }: CitedPlace,
  at: number,
): string | undefined {
  const own = mentions(namesOf(indicator), SUBSTANCES);
  const of = plainText(subject ?? '');
  if (own.length > 0 && mentions(of, SUBSTANCES).length === 0)
    return nearestOther(own, text.slice(sentence.start, at));
  return contradiction(indicator, of);
}

/** The substance or medium that words name, where an indicator's names have others. */
export function contradiction(indicator: Named, words: string): string | undefined {
  for (const things of [SUBSTANCES, MEDIA]) {
    const own = mentions(namesOf(indicator), things);
    const named = mentions(words, things);
    if (own.length > 0 && named.length > 0) return without(own, named);
  }
  return undefined;
}

const namesOf = ({ name, substance, aliases }: Named): string =>
  plainText([name, substance, ...aliases].join(' '));

type Mention = ReturnType<typeof mentions>[number];

/** The last thing named, where none of them is the own one. */
function without(own: Mention[], named: Mention[]): string | undefined {
  const held = named.some((one) => own.some(({ id }) => id === one.id));
  return held ? undefined : named.at(-1)!.words;
}

/** The substance that is named last before a figure that has no subject of its own; several in one clause share its figures. */
function nearestOther(own: Mention[], words: string): string | undefined {
  const named = mentions(words, SUBSTANCES).sort((a, b) => a.end - b.end);
  const nearest = named.at(-1);
  if (!nearest) return undefined;
  const from = Math.max(
    words.lastIndexOf(',', nearest.start),
    words.lastIndexOf(';', nearest.start),
  );
  return without(
    own,
    named.filter(({ start }) => start > from),
  );
}

function mentions(text: string, things: Things) {
  return Object.entries(things).flatMap(([id, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      id,
      words,
      start: index,
      end: index + words.length,
    })),
  );
}
