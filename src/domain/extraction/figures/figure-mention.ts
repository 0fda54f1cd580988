import type { Qualifier } from '#domain/values/qualifier.ts';

/** What a change is measured from; `assumed` is the year before where the text says nothing. */
export type ChangeBase = 'year-before' | 'assumed' | 'period-before' | 'other';

/** One figure that a text states, as the reader found it. */
export interface FigureMention {
  /** Id of the section. */
  section: string;
  /** Where the number begins in the section's text, and where the figure with its unit ends. */
  start: number;
  end: number;
  /** The number as written, without scale and unit: `1351.68`, `4-19`, `十一`. */
  written: string;
  /** A change is negative when the text says that something went down. 万 and 亿 are multiplied out. */
  value: number;
  /** The upper end of a range, whose lower end is `value`. */
  high?: number;
  /** What is between number and unit: 1e4 for 万. */
  scale: number;
  /** As written, less a counting 个 before another unit; empty for an index and for a rank. */
  unit: string;
  /** A rank counts from 1; a change is a difference from another time, place or level. */
  kind: 'value' | 'change' | 'rank';
  /** What the words around the number say of it. */
  qualifiers: Qualifier[];
  /** Whether the text gives the number as about, at least or at most so much. */
  bound?: 'about' | 'least' | 'most';
  /** What a change is measured from: the same time a year before (同比), the period before (环比), or something else. */
  base?: ChangeBase;
  /** Whether the text says that it is as it was a year before: 同比持平. */
  isLevel?: true;
  /** What the figure is about, in the text's own words. */
  subject: string;
  /** Where one figure is stated of several things alike (A、B、C均为100%): each of them. */
  members: string[];
  /** Key of the period that the text names for it. */
  period?: string;
  /** What tells the period where the sentences do not: a heading or the title. */
  periodFrom?: 'heading' | 'title';
  /** Whether it is given for the same time of the year before: 去年同期为344天. */
  isEarlier?: true;
  /** The words that name its time, where they give no period that ended before publication: 亚运期间. */
  openTime?: string;
  /**
   * What a number is that is no figure of what has been: the limit of a standard, an aim, or what a figure is compared
   * with.
   */
  role?: 'limit' | 'target' | 'compared';
  /** Whether it tells what is not done or not kept: 剩余4项未解决. */
  isLeft?: true;
  /** Whether it is all that there is since it was begun to be counted: 累计建成48个. */
  isTotal?: true;
  /** Whether it is in the part of the text that plans. */
  planned: boolean;
  /** The words that state it: its clause, and the one that names its subject. */
  quote: string;
}

/** One thing that a text promises to do. */
export interface PromiseMention {
  section: string;
  /** Where the action begins in the section's text. */
  start: number;
  /** The words of the clause. */
  quote: string;
  /** What is to be done, as written: `加快推进` is `推进`. */
  action: string;
  object: string;
  /** The figure that says how much. */
  figure?: FigureMention;
  /** Key of the period by whose end it is due, where the text says so. */
  due?: string;
}
