/** 去年同期为344天, 上年同比数, and 同期 at the head of a clause: the figure is of the same time a year before. */
const YEAR_EARLIER =
  /(?:(?:去年|上年|[上前]一年)(?:同期|同比)|[,;(、]而?同期)(?:数|值|均)?[^,;。比较\d]{0,8}$/;

/** Whether the words before a figure say that it is of the same time a year before. */
export const saysYearEarlier = (before: string): boolean => YEAR_EARLIER.test(before);

/** Whether the head of a table's column says so. */
export const isHeadOfYearEarlier = (head: string): boolean =>
  /(?:去年|上年|[上前]一年)(?:同期)?|^同期/.test(head) && !/[比较增减升降]/.test(head);
