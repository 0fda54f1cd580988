import type { Token } from 'markdown-it';
import { inlineText, parseMarkup } from '#domain/markup/markup.ts';
import { itemMarks, parseSectionNumber, type ItemMark } from './section-number.ts';
import type { Section } from './section.ts';

/** A disclosure's body, parsed once for checking, rendering and searching. */
export interface DisclosureBody {
  tokens: Token[];
  /** In the order of the text; the opening `s0` first when there is one. */
  sections: Section[];
  /** For each token that opens a heading or holds text: where it is. */
  places: Map<Token, Place>;
}

/** Where a token is. */
export interface Place {
  /** Id of the section in which the token begins. */
  section: string;
  /** The items that begin in it, in order, with their ids. */
  items: (ItemMark & { id: string })[];
}

/**
 * Parses the Markdown body of a disclosure into tokens and its section tree. Never throws: any text is a body.
 *
 * @param source Markdown without frontmatter
 * @param firstLine the line of the file on which `source` begins
 */
export function parseBody(source: string, firstLine = 1): DisclosureBody {
  const tokens = parseMarkup(source);
  const sections: Section[] = [];
  const places = new Map<Token, Place>();
  const open: { section: Section; rank: number; unnumbered: number }[] = [];
  const ids = new Set<string>();
  let unnumberedRoots = 0;
  let current: Section | undefined;
  let heading: Section | undefined;
  let items = 0;
  let line = firstLine;
  let cells = 0;

  const enter = (section: Section) => {
    section.id = unique(section.id, ids);
    sections.push(section);
    return (current = section);
  };

  tokens.forEach((token, index) => {
    if (token.map) line = firstLine + token.map[0];
    if (token.type === 'heading_open') {
      const rank = Number(token.tag.slice(1));
      while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop();
      const parent = open.at(-1);
      const words = inlineText(tokens[index + 1]!);
      const numbered = parseSectionNumber(words);
      const step = numbered
        ? `${numbered.number}`
        : `u${parent ? ++parent.unnumbered : ++unnumberedRoots}`;
      heading = enter({
        id: parent ? `${parent.section.id}-${step}` : `s${step}`,
        kind: 'heading',
        ...(parent && { parent: parent.section.id }),
        depth: open.length + 1,
        label: numbered?.label ?? '',
        title: numbered?.title ?? words,
        line,
        text: '',
      });
      open.push({ section: heading, rank, unnumbered: 0 });
      items = 0;
      places.set(token, { section: heading.id, items: [] });
    }
    if (token.type === 'tr_open') cells = 0;
    if (token.type !== 'inline') return;
    current ??= enter({
      id: 's0',
      kind: 'opening',
      depth: 1,
      label: '',
      title: '',
      line,
      text: '',
    });
    const words = inlineText(token);
    const inHeading = tokens[index - 1]?.type === 'heading_open';
    const marks = inHeading || !heading ? [] : itemMarks(words, items + 1);
    const place: Place = { section: current.id, items: [] };
    places.set(token, place);
    const inCell = /^t[dh]_open$/.test(tokens[index - 1]?.type ?? '');
    append(
      current,
      words.slice(0, marks[0]?.at ?? words.length),
      inCell && cells++ > 0 ? ' ' : '\n',
    );
    marks.forEach((mark, nth) => {
      const item = enter({
        id: `${heading!.id}-i${mark.number}`,
        kind: 'item',
        parent: heading!.id,
        depth: heading!.depth + 1,
        label: '',
        title: words.slice(mark.at, mark.at + mark.length),
        line,
        text: words.slice(mark.at, marks[nth + 1]?.at ?? words.length),
      });
      place.items.push({ ...mark, id: item.id });
    });
    items += marks.length;
  });
  return { tokens, sections, places };
}

/** A table's row is one line, its cells a space apart: so a quote can name a whole row. */
function append(section: Section, words: string, separator: string): void {
  if (words) section.text += (section.text && separator) + words;
}

/** A number used twice in one place keeps its first id; the second gets `b`, the third `c`. */
function unique(id: string, ids: Set<string>): string {
  let free = id;
  for (let code = 98; ids.has(free); code++) free = id + String.fromCharCode(code);
  ids.add(free);
  return free;
}
