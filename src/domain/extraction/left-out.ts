import type { FigureMention } from './figures/figure-mention.ts';
import { asPrinted } from '#domain/extraction/words/printed-value.ts';

/** Something that a text states and that is not proposed, and why. */
export interface LeftOut {
  /**
   * `known`: the tables cite it; `held`: they have it from another form of the document; `place`: of a place that the
   * site has no area for; `target`: an aim; `limit`: of a standard; `change`: a change that no series can prove; `compared`: what a figure is compared
   * with; `left`: what is not done; `total`: all that there is since it was begun to be counted.
   */
  reason:
    'known' | 'held' | 'place' | 'target' | 'limit' | 'compared' | 'change' | 'left' | 'total';
  figure?: FigureMention;
  /** The words, where it is no single figure. */
  words?: string;
  /** The other place. */
  place?: string | undefined;
}

const REASONS: Record<LeftOut['reason'], string> = {
  place: '其他地方的数据',
  target: '目标，不是数据',
  limit: '标准限值，不是数据',
  compared: '用来比较的数',
  change: '不是与上年同期比的变化',
  left: '没有做完、没有达到的数；要收进表格，先建一个名称里写明“未”“剩余”的指标',
  total: '累计数，不是这段时间的数；要收进表格，先建一个名称里写明“累计”的指标',
  known: '已在表格里',
  held: '已从同一份文件的另一种形式收进表格',
};
/** How many of a kind are shown in full. */
const SHOWN = 8;

/** For staff: how many figures are left out and why, a line a reason, with what they are. */
export function leftOutWords(left: readonly LeftOut[]): string[] {
  return (Object.keys(REASONS) as LeftOut['reason'][]).flatMap((reason) => {
    const own = left.filter((one) => one.reason === reason);
    if (own.length === 0) return [];
    const shown = own.slice(0, SHOWN).map(wordsOf).join('、');
    const more = own.length > SHOWN ? `等` : '';
    return [`没有提出的 ${own.length} 个（${REASONS[reason]}）：${shown}${more}`];
  });
}

function wordsOf({ reason, figure, words = '', place }: LeftOut): string {
  if (!figure) return words;
  const { value, unit } = asPrinted(figure);
  const high = figure.high === undefined ? '' : `${figure.written}${unit}`;
  const said = `${figure.subject.slice(0, 16)}${high || value + unit}`;
  return reason === 'place' && place && !said.includes(place) ? `${place} ${said}` : said;
}
