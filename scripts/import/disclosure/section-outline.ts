import type { NumberingStyle } from '#domain/disclosures/section-number.ts';
import type { Numbered } from './numbered-paragraph.ts';

/** Paragraphs numbered one after another, in one style, under one heading. */
export interface NumberedGroup {
  /** Absent for headings without numbers. */
  style?: NumberingStyle;
  members: Numbered[];
}

/** A numbered paragraph in its place. */
interface Level {
  key: string;
  rank?: number;
  group: NumberedGroup;
}

/**
 * What is numbered, in groups: the level of a style is where it first appears, so that 1. may be above （一） in one
 * document and below it in another. A style that is open already goes on where it was; a new one goes below. A heading
 * without a number ends no counting: 二、 behind it goes on where 一、 was.
 */
export function outline(found: Numbered[]): {
  groups: NumberedGroup[];
  depths: Map<Numbered, number>;
} {
  const groups: NumberedGroup[] = [];
  const depths = new Map<Numbered, number>();
  let open: Level[] = [];
  /** Levels that a heading without a number has ended, by key. */
  const paused = new Map<string, { level: Level; at: number }>();
  for (const numbered of found) {
    const key = keyOf(numbered);
    const known = open.some((level) => level.key === key) ? undefined : paused.get(key);
    const before = known?.level.group.members.at(-1)?.number;
    const resumed = numbered.style && before === numbered.number - 1 ? known : undefined;
    const level = resumed ? Math.min(resumed.at, open.length) : placeOf(numbered, key, open);
    const last = resumed?.level ?? open[level];
    if (numbered.style) for (const [name, { at }] of paused) if (at >= level) paused.delete(name);
    if (!numbered.style)
      for (const [at, ended] of open.entries())
        if (at >= level && ended.group.style) paused.set(ended.key, { level: ended, at });
    open = open.slice(0, level);
    const goesOn = last?.key === key && (!numbered.style || numbered.number > 1);
    const group = goesOn
      ? last.group
      : { ...(numbered.style && { style: numbered.style }), members: [] };
    if (!goesOn) groups.push(group);
    group.members.push(numbered);
    depths.set(numbered, level + 1);
    open.push({ key, group, ...(numbered.rank && { rank: numbered.rank }) });
  }
  return { groups, depths };
}

/** 1.1 and 1.1.1 are levels of their own, so are the headings of a word processor. */
function keyOf({ style, path, rank }: Numbered): string {
  if (!style) return `rank ${rank}`;
  return style === '1.1' ? `1.1 ${path.length}` : style;
}

function placeOf({ style, path, rank }: Numbered, key: string, open: Level[]): number {
  const same = open.findIndex((level) => level.key === key);
  if (same >= 0) return same;
  if (style === '1.1' && path.length > 1) {
    const parent = open.findIndex((level) => level.key === `1.1 ${path.length - 1}`);
    if (parent >= 0) return parent + 1;
  }
  if (style || rank === undefined) return open.length;
  const level = open.findIndex((one) => one.rank === rank);
  if (level >= 0) return level;
  const above = open.findLastIndex((level) => level.rank !== undefined && level.rank < rank);
  return above + 1;
}
