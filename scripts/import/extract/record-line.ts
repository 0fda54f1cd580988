import { proposeDate } from '#domain/values/date.ts';
import { RECORD_FIELDS, type RecordField } from '#domain/disclosures/record-fields.ts';
import type { RecordFields } from './extract.ts';

/** What portals call fields for which the site's record has none: they are read to be told of. */
const OTHERS = [
  '统一编号',
  '主题分类',
  '体裁分类',
  '服务对象',
  '公开范围',
  '公开时限',
  '关键词',
  '作者',
  '责任编辑',
  '编辑',
];
const LABELS: Record<string, string> = Object.fromEntries([
  ...Object.entries<RecordField>(RECORD_FIELDS).flatMap(([name, { labels = [] }]) =>
    labels.map((label) => [label, name]),
  ),
  ...OTHERS.map((label) => [label, '']),
]);
/** The page's own doings: no part of the document. */
const FURNITURE = [
  '访问次数',
  '浏览次数',
  '浏览量',
  '阅读次数',
  '点击数',
  '点击量',
  '字号',
  '字体',
  '分享到',
  '打印',
  '关闭',
];

const spaced = (label: string) => [...label].join('\\s*');
const NAMES = [...Object.keys(LABELS), ...FURNITURE].sort((a, b) => b.length - a.length);
// The words of a PDF have lost their spaces: a long label with a colon is one wherever it is.
const LONG = NAMES.filter((label) => label.length > 3).map(spaced);
// What copies paste together: 16:07来源：, 甲局字号：[大 中 小], 索引号000/2024-00012.
const DIGITS = NAMES.filter((label) => /.(?:号|日期|时间)$/.test(label)).map(spaced);
const COLON = '\\s*[:：]';
const LABEL = new RegExp(
  `(?<=^|[\\s|\\[【（(])(${NAMES.map(spaced).join('|')})(?:${COLON}|】|(?=[\\s|]|$))|(${[
    ...LONG.map((label) => `${label}${COLON}`),
    `(?<=[\\d\\])）])(?:${NAMES.map(spaced).join('|')})${COLON}`,
    `(?:${FURNITURE.map(spaced).join('|')})${COLON}`,
    `(?<=^|[\\s|])(?:${DIGITS.join('|')})(?=\\d)`,
  ].join('|')})`,
  'g',
);

/**
 * Whether a line is a label and nothing else: its value is on the next.
 *
 * @example isLabelAlone('发布日期：') // true
 */
export const isLabelAlone = (line: string): boolean =>
  Object.hasOwn(LABELS, line.replace(/[\s:：【】[\]]/g, ''));

/** What a line of the record says. */
export interface RecordLine {
  /** How many labels are in it. */
  labels: number;
  fields: RecordFields;
  /** Label and value of what the site's record has no field for. */
  others: [label: string, value: string][];
}

/**
 * Reads a line that holds nothing but labels of a record and their values; `undefined` for any other line.
 *
 * @example readRecordLine('来源：甲局 发布日期：2025年1月2日')?.fields // { source: '甲局', published_on: '2025-01-02' }
 */
export function readRecordLine(line: string): RecordLine | undefined {
  const found = [...line.matchAll(LABEL)];
  if (found.length === 0 || line.slice(0, found[0]!.index).replace(/[\s[【（(|]/g, ''))
    return undefined;
  // `来源 甲` is a record, `关键词是…` a sentence; a value of a hundred characters is a paragraph.
  const fields: RecordFields = {};
  const others: RecordLine['others'] = [];
  for (const [index, { 0: whole, 1: spacedOut, 2: long, index: at }] of found.entries()) {
    const label = (spacedOut ?? long ?? '').replace(/[\s:：]/g, '');
    const [value, strangers] = withoutStrangers(
      line
        .slice(at + whole.length, found[index + 1]?.index)
        .replace(/^[\s|:：]+|[\s|[【（(]+$/g, ''),
    );
    others.push(...strangers);
    if (value.length > 100) return undefined;
    const field = LABELS[label];
    if (field === undefined || !value) continue;
    const time = field === 'published_on' ? timeOf(value) : undefined;
    if (time) fields.published_time ??= time;
    if (!field) others.push([label, value]);
    else fields[field] ??= field.endsWith('_on') ? (proposeDate(value) ?? value) : value;
  }
  return { labels: found.length, fields, others };
}

/** A label that is not known, after a wide gap: `甲局  办文编号：12`. */
const STRANGER = /(?:\s{2,}|\u3000)\s*([\u4E00-\u9FFF]{2,6})\s*[:：]/g;

/** Parts a value from labels behind it that are not known, each with its value. */
function withoutStrangers(value: string): [value: string, strangers: [string, string][]] {
  const found = [...value.matchAll(STRANGER)];
  const strangers = found.map(({ 0: whole, 1: label = '', index }, at): [string, string] => [
    label,
    value.slice(index + whole.length, found[at + 1]?.index).trim(),
  ]);
  return [value.slice(0, found[0]?.index).trim(), strangers.filter(([, said]) => said !== '')];
}

/**
 * The time of day behind a date: `2025-01-22 16:07` → `16:07`; midnight to the second is a program's, not a clock's.
 *
 * @example timeOf('2025-01-22 16:07') // '16:07'
 */
export function timeOf(value: string): string | undefined {
  const [, hour = '', minute = '', seconds] =
    /\d{1,2}日?[\sT]\s*(\d{1,2}):(\d{2})(:\d{2})?/.exec(value.normalize('NFKC')) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) && !(time === '00:00' && seconds)
    ? time
    : undefined;
}

/**
 * The trail of a page: `当前位置: 首页 > 公开 > 计划 >`; the site's own name, its first part, goes.
 *
 * @example readTrail('当前位置: 首页 > 公开 > 计划 >') // ['公开', '计划']
 */
export function readTrail(line: string): string[] | undefined {
  const trail = line.replace(TRAIL_LABEL, '');
  if (!/[>＞»›]/.test(trail)) return undefined;
  const parts = trail.split(/[>＞»›]+/).map((part) => part.trim());
  return parts.slice(1).filter((part) => part && part !== '正文');
}

const TRAIL_LABEL =
  /^\s*[[【]?(?:您?(?:现在的|当前的|的)?|当前|所在)位置[\]】]?\s*[:：]?\s*(?:[:：])?/;
/** Whether a line announces a trail, on the same line or the next. */
export const announcesTrail = (line: string): boolean =>
  TRAIL_LABEL.test(line) || /^\s*(?:网站)?首\s*页\s*[>＞»›]/.test(line);
