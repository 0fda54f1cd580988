import { sectionHeading, type Section } from '#domain/disclosures/section.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { partNamed, partOf } from './document-part.ts';
import { plainText } from './plain-text.ts';
import { timeNamed, yearNamed } from './named-period.ts';
import type { TimeContext } from './period-spans.ts';

/** The time that a section is about where its sentences name none. */
export interface SectionTime extends TimeContext {
  /** Key of the period. */
  period?: string;
  /** What names it. */
  from?: 'heading' | 'title';
}

/** The year that a section's heading names, or the nearest one above it. */
export function yearOf(section: Section, sections: readonly Section[]): number | undefined {
  const own = section.kind === 'heading' ? yearNamed(sectionHeading(section)) : undefined;
  const parent = sections.find(({ id }) => id === section.parent);
  return own ?? (parent && yearOf(parent, sections));
}

/**
 * The time that a section is about: the one that its heading names or the nearest one above it, else the title's. Of a
 * title such as 2021年总结和2022年计划 the half counts that does what the section does.
 */
export function sectionTime(
  section: Section,
  sections: readonly Section[],
  { title, publishedOn }: { title: string; publishedOn: string },
): SectionTime {
  const part = partOf(section, sections, title);
  const titled = titleTime(plainText(title), publishedOn, part);
  const year = yearOf(section, sections) ?? (titled && yearIn(titled));
  const time: TimeContext = { publishedOn, ...(year && { year }) };
  for (let at: Section | undefined = section; at; at = parentOf(at, sections)) {
    if (at.kind !== 'heading') continue;
    const heading = plainText(sectionHeading(at));
    const key = timeNamed(heading, time)?.key;
    if (key && namesOne(heading)) return { ...time, period: key, from: 'heading' };
  }
  return { ...time, ...(titled && { period: titled, from: 'title' as const }) };
}

function titleTime(title: string, publishedOn: string, part: ReturnType<typeof partOf>) {
  const halves = title
    .split(/[和与及暨、]/)
    .map((half) => ({ part: partNamed(half), key: timeNamed(half, { publishedOn })?.key }))
    .filter(({ key }) => key);
  if (halves.length === 1) return halves[0]!.key;
  const alike = halves.filter((half) => half.part === (part ?? 'review'));
  return alike.length === 1 ? alike[0]!.key : undefined;
}

const yearIn = (key: string): number => new Date(parsePeriod(key)!.start).getUTCFullYear();

/** Two times in one heading say nothing. */
const namesOne = (heading: string): boolean =>
  yearNamed(heading) !== undefined || !/(?:19|20)\d{2}年/.test(heading);

const parentOf = ({ parent }: Section, sections: readonly Section[]) =>
  sections.find(({ id }) => id === parent);
