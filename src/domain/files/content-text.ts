import type { Frontmatter } from './frontmatter.ts';
import { problem, type ProblemCode, type ProblemParams } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { TextLines } from './text-lines.ts';

/** The body of a content file, while it is checked. */
export class ContentText {
  /** Path from the project's root. */
  readonly file: string;
  /** Everything after the frontmatter. */
  readonly body: string;
  readonly #lines: TextLines;
  #prose: string | undefined;

  /** @param firstLine the line of the file on which `body` begins */
  constructor(file: string, body: string, firstLine: number) {
    this.file = file;
    this.body = body;
    this.#lines = new TextLines(body, firstLine);
  }

  /** Whether it is code that Astro runs, where `<` and `{` are active. */
  get isMdx(): boolean {
    return this.file.endsWith('.mdx');
  }

  /** The body with code and addresses blanked: what follows the rules of prose, at its old offsets. */
  get prose(): string {
    return (this.#prose ??= blanked(this.body));
  }

  /** Line and column of an offset of the body, in the file. */
  place(offset: number): { line: number; column: number } {
    return this.#lines.place(offset);
  }

  /** A problem at an offset of the body. */
  problem<Code extends ProblemCode>(
    code: Code,
    offset: number,
    params: ProblemParams<Code>,
  ): Problem {
    return problem(code, { file: this.file, ...this.#lines.place(offset) }, params);
  }
}

/** The two parts of a content file, for the checks of its words. */
export interface ContentTexts {
  head: ContentText;
  text: ContentText;
}

export function contentTexts(file: string, { head, body, bodyLine }: Frontmatter): ContentTexts {
  return { head: new ContentText(file, head, 1), text: new ContentText(file, body, bodyLine) };
}

/** Fenced code but for the tables that are written in fences, code in a line, targets of links, addresses. */
const NOT_PROSE =
  /^(```+(?![^\n]*`)|~~~+)(?!表格)[^\n]*\n[^]*?(?:^\1[`~]*[ \t]*$|(?![^]))|(?<!\\)(`+)(?!`)[^\n]*?[^`]\2(?!`)|(?<=\]\()[^)\n]*(?=\))|https?:\/\/[^\s<>"“”（）()《》，。；、]+/gm;

function blanked(body: string): string {
  if (!/[`~]|\]\(|https?:/.test(body)) return body;
  return body.replace(NOT_PROSE, (found) => found.replace(/[^\n]/g, ' '));
}
