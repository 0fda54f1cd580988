import { alike } from '#domain/extraction/figures/guess-indicator.ts';
import { countsTotal } from '#domain/extraction/figures/running-total.ts';
import { isSameUnit } from '#domain/extraction/words/printed-value.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import { contradiction } from './other-substance.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Synonym } from '#domain/indicators/names.ts';

type Named = Pick<Indicator, 'id' | 'name' | 'aliases' | 'unit' | 'substance'>;

/** What says nothing of what is measured. */
const WEAK = /[“”"'‘’《》()（）、，,。的\s]|全[市省县区]|我[市省县区]|新增|累计|共/g;
/** How a measure ends: PM2.5浓度 is also called PM2.5. */
const MEASURE = /(?:平均)?浓度$|(?:人|件|次|总)?数量?$|(?:金额|资金)$/;
/** A name that is shorter is found in too many words. */
const SHORTEST = 2;

/** The names of all indicators of a site: which of them words speak of. */
export class IndicatorNames {
  readonly #synonyms: [string, string][];
  /** Longest name first. */
  readonly #names: Map<string, { indicator: Named; words: string[] }>;

  constructor(indicators: readonly Named[], synonyms: readonly Synonym[]) {
    this.#synonyms = synonyms.flatMap(({ term, synonyms: same }) =>
      same.map((word): [string, string] => [plainText(word), plainText(term)]),
    );
    this.#names = new Map(
      indicators.map((own) => [own.id, { indicator: own, words: this.#wordsOf(own) }]),
    );
  }

  /**
   * The other indicator of the same unit that a figure's subject names, where it does not name the row's own one as
   * well. The longest name counts: 地表水优良率 is not 优良率.
   *
   * @param around.behind the words behind the figure, up to the next one: an own name there counts (60%以上的事项按五星级办理)
   * @param around.sentence where the own name may stand beside another figure
   */
  otherNamed(
    own: Named,
    subject: string,
    { behind, sentence }: { behind: string; sentence: string },
  ): string | undefined {
    const said = this.#bare(subject);
    const names = this.#names.get(own.id)?.words ?? this.#wordsOf(own);
    if (longest(names, this.#bare(behind))) return undefined;
    const held = longest(names, said);
    let best: { name: string; words: string } | undefined;
    for (const { indicator, words } of this.#names.values()) {
      if (indicator.id === own.id || !sameKind(indicator.unit, own.unit)) continue;
      const found = longest(words, said);
      if (!found || contradiction(indicator, said)) continue;
      // 累计建成美丽村庄 beside 美丽村庄: whether it is all that there is, is judged by itself.
      if (held && found.includes(held) && isTotal(indicator) !== isTotal(own)) continue;
      if (found.length > (best?.words.length ?? held?.length ?? 0))
        best = { name: indicator.name, words: found };
    }
    if (!best) return undefined;
    // The own name says more than the text: 市区PM2.5浓度 in words that have PM2.5浓度 alone.
    const fuller = names.filter((name) => name.includes(best.words));
    const isElsewhere = fuller.length > 0 && longest(fuller, this.#bare(sentence));
    if (fuller.length > 0 && !isElsewhere) return undefined;
    const likeness = Math.max(...names.map((name) => alike(said, name)));
    return likeness < alike(said, best.words) ? best.name : undefined;
  }

  #wordsOf({ name, aliases }: Named): string[] {
    const whole = [name, ...aliases].map((one) => this.#bare(one));
    return [...new Set([...whole, ...whole.map((one) => one.replace(MEASURE, ''))])]
      .filter(({ length }) => length >= SHORTEST)
      .sort((a, b) => b.length - a.length);
  }

  /** Words with one name for each thing, less those that say nothing. */
  #bare(words: string): string {
    return this.#synonyms.reduce(
      (said, [word, term]) => (said.includes(term) ? said : said.replaceAll(word, term)),
      plainText(words).replace(WEAK, ''),
    );
  }
}

const isTotal = ({ name, aliases }: Named) => countsTotal([name, ...aliases].join(' '));

const longest = (names: string[], said: string): string | undefined =>
  names.find((name) => said.includes(name));

const sameKind = (a: string, b: string) => a === b || isSameUnit(a, b);
