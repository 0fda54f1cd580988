import type { PromiseOutcome } from '#domain/indicators/promise.ts';

/** A time and what was published of it: `2023年`, `20 微克/立方米`. */
type Told = readonly [time: string, value: string];

/** The words for plans and what they promise. */
export const planWords = {
  title: '计划进展',
  lead: '计划里写下的每一件事，后来的公开文件怎么说。',
  empty: '本站收录的文件里还没有逐件列出的计划事项。',
  of: (year: number) => `${year}年计划事项`,
  name: (year: number) => `${year}年计划`,
  summary: (titles: string[], count: number, statuses: [name: string, n: number][]) =>
    `${titles.map((title) => `《${title}》`).join('、')}共有 ${count} 项计划事项：` +
    `${statuses.map(([name, n]) => `${name} ${n} 项`).join('，')}。`,
  /** Why the page of a year has no commitments. */
  holdsNone: (title: string, read: 'full' | 'opening' | 'partial') =>
    ({
      full: `《${title}》的全文里没有登记的计划事项。`,
      opening: `《${title}》本站只读到开头部分，没有读到写计划的部分，所以没有计划事项。`,
      partial: `《${title}》本站只读到部分内容，里面没有计划事项。`,
    })[read],
  /** On a page in another language than the plans are in. */
  foreign: {
    note: '计划事项的原话和后来文件的回应，只有本站主要语言的页面有。',
    all: (n: number, language: string) => `全部 ${n} 项（${language}）`,
    none: '没有登记的计划事项。',
    measured: '有数据可以对照的',
  },
  count: (n: number) => `共 ${n} 项`,
  promise: '计划事项（点开看出处）',
  terms: '目标和期限',
  target: '目标',
  due: '期限',
  entries: (n: number) => `名录里的相关条目（${n}）`,
  evidence: '后来公开的文件怎么说',
  note: '编者注',
  noFigures: (year: number) => `${year}年前后没有已公开的数据`,
  from: '出自',
  overall: '总体要求',
  each: '逐项对照',
  narrow: '筛选计划事项',
  show: '只看',
  goTo: '按章节找',
  words: '在这些事项里找',
  found: '找到 {n} 项',
  reviews: '核对过的后续文件',
  reviewsNote:
    '列出计划之后公布的同栏目文件，和回应了计划的其他文件；媒体报道不算。读过同栏目后续文件的全文仍没有看到的，写“未见公开”；没有读到全文的，写“本站未能核对”。两种都不等于没有做。',
  answers: (n: number) => `回应了 ${n} 项`,
  answersNone: '没有回应这份计划里的事项',
  /** What was read of the later documents: the first line of a plan. */
  reading: ({ full, opening, partial }: Record<'full' | 'opening' | 'partial', number>) => {
    const all = full + opening + partial;
    if (all === 0) return '本站没有读到后续文件，没有回应的事项未能核对。';
    if (opening === all) return `后续${all}份文件只读到开头。`;
    const parts = [
      full ? `${full}份读了全文` : '',
      opening ? `${opening}份只读到开头` : '',
      partial ? `${partial}份只读到部分内容` : '',
    ];
    return `后续${all}份文件，${parts.filter(Boolean).join('，')}。`;
  },
  /** On the page of an indicator. */
  ofIndicator: '计划里怎么说',
  byFigures: '按数据',
  byDocuments: '按后来的文件',
  nothingSaid: '本站收录的计划没有写到这个指标。',
  outcome: (
    result: PromiseOutcome['result'],
    due: string,
    now: Told | undefined,
    before: Told | undefined,
  ): string => {
    const figure = now ? `${now[0]}是 ${now[1]}` : '';
    const earlier = before ? `，${before[0]}是 ${before[1]}` : '';
    if (result === 'met') return `${figure}${earlier}：达到`;
    if (result === 'unmet') return `${figure}${earlier}：没有达到`;
    if (result === 'no-figure') return `没有可以对照的${due}数据，不作判断`;
    if (result === 'no-comparison')
      return `${figure}${figure && '；'}和计划写的不是同一种数，不作判断`;
    return '计划没有写数，也没有写升降，不作判断';
  },
  answered: '有公开回应的',
  planSays: '计划里写的',
  answerSays: '后来的文件写的',
  coverage: { full: '依据全文', opening: '只依据开头部分', partial: '只依据部分内容' },
  squares: '一个方块是一件事。',
  tallyNote: '状态只依据后来的公开文件，不作推测。',
};
