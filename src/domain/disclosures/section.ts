/** A numbered part of a disclosure, or a run-in item of one. */
export interface Section {
  /** From the numbering path: `s1`, `s1-2`, `s1-2-i3`; `s0` is the text before the first heading. */
  id: string;
  kind: 'opening' | 'heading' | 'item';
  /** Id of the section that contains this one. */
  parent?: string;
  /** 1 for the outermost headings; items are one deeper than their section. */
  depth: number;
  /** The number as written, `（一）`; empty where there is none. */
  label: string;
  /** Heading without its number; for an item its mark, `一是`. */
  title: string;
  /** Line in the file, from 1. */
  line: number;
  /** The section's own words: its heading and paragraphs, without its subsections and items. */
  text: string;
}

/** The heading as a reader sees it. */
export function sectionHeading({ label, title }: Section): string {
  return label + (/[A-Za-z0-9.]$/.test(label) && title ? ' ' : '') + title;
}

/** Whether a section is `ancestor` or lies within it. Ids nest by construction. */
export function isWithin(id: string, ancestor: string): boolean {
  return id === ancestor || id.startsWith(`${ancestor}-`);
}

/** All words of a section, those of its subsections and items included. */
export function sectionText(sections: Section[], id: string): string {
  return sections
    .filter((section) => isWithin(section.id, id))
    .map(({ text }) => text)
    .join('\n');
}
