import type { Indicator } from '#domain/indicators/indicator.ts';
import type { FigureMention } from './figure-mention.ts';
import { dice } from './likeness.ts';
import { inUnit } from '#domain/extraction/words/printed-value.ts';

/** An indicator that a figure may be a value of. */
export interface Guess {
  indicator: Indicator;
  /** From 0 to 1: how much the words are alike. */
  likeness: number;
}

/** Below this, another name is more likely than this one. */
const LEAST = 0.6;

/** The indicator whose names are most like a figure's subject and whose unit measures the same. */
export function guessIndicator(figure: FigureMention, indicators: Indicator[]): Guess | undefined {
  let best: Guess | undefined;
  for (const indicator of indicators) {
    if (indicator.scale.length > 0 || !inUnit(figure, indicator.unit)) continue;
    const names = [indicator.name, ...indicator.aliases].map((name) => name.replace(COUNT, ''));
    const subjects = [figure.subject, figure.subject.replace(PLACE, '')];
    const likeness = Math.max(
      ...names.flatMap((name) => subjects.map((subject) => alike(subject, name))),
    );
    if (likeness >= LEAST && likeness > (best?.likeness ?? 0)) best = { indicator, likeness };
  }
  return best;
}

const WEAK = /[“”‘’《》()（）、，,。的\s]|全[市省县区]|我[市省县区]|新增|累计|共/g;

/** The place that a subject begins with says nothing of what is measured: 甲县PM2.5均值. */
const PLACE = /^[\u4e00-\u9fff]{1,6}?(?:自治[州县]|[省市县区])(?=.{2})/;

/** What a name adds to say that it counts: 批捕人数. */
const COUNT = /(?:人数|件数|次数|数量|数)$/;

/** How much a subject is like a name, 0 to 1: a name that it holds whole counts most, then shared pairs of characters. */
export function alike(subject: string, name: string): number {
  const [long, short] = [subject.replace(WEAK, ''), name.replace(WEAK, '')];
  if (!long || !short) return 0;
  const shared = dice(long, short);
  if (long.includes(short)) return Math.max(0.75 + shared / 4, shared);
  return shared;
}
