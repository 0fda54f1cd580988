import { findFigures } from '#domain/extraction/figures/find-figures.ts';
import type { CitedPlace } from '#domain/proof/cited-place.ts';
import { columnHead } from './column-head.ts';

/**
 * What the cited words say that a figure is of: in prose its subject, in a row of a table the head of its column and
 * the words of the row. `undefined` where they name nothing.
 *
 * @param at where the figure's number begins in the text
 * @example 全市优良率、地表水优良比例分别达到97.3%、95.2% → for 95.2: 地表水优良比例
 */
export function subjectAt(place: CitedPlace, at: number): string | undefined {
  const { text, sentence } = place;
  const words = text.slice(sentence.start, sentence.end);
  if (!/[,。;:、]/.test(words)) {
    const head = columnHead(place, at);
    if (head !== undefined) return `${head} ${words.replace(/\d[\d.,%]*/g, ' ')}`;
  }
  const draft = findFigures({ text: words }).find(
    ({ start, kind }) => start === at - sentence.start && kind !== 'change',
  );
  // A、B分别为1、2: behind the thing itself its list is named.
  return draft?.subject.replace(/（.*$/, '').trim() || undefined;
}
