import { checkText } from './check-text.ts';
import type { ContentTexts } from './content-text.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { textLinks, type TextLink } from './text-links.ts';

/** What the words of a content file tell without a look at others: plain data, which changes only with the file. */
export interface TextCheck {
  /** Path from the project's root. */
  file: string;
  problems: Problem[];
  links: (Omit<TextLink, 'at'> & { line: number; column: number })[];
}

/** Checks the words of a file, and finds what they link. */
export function textCheck({ head, text }: ContentTexts): TextCheck {
  return {
    file: text.file,
    problems: [...checkHead(head), ...checkText(text)],
    links: textLinks(text).map(({ at, ...link }) => ({ ...link, ...text.place(at) })),
  };
}

/** The record says things to readers, too. */
function checkHead(head: ContentTexts['head']): Problem[] {
  return checkText(head).filter(({ code }) => /^(?:personal-|broken-character)/.test(code));
}
