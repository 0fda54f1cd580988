/**
 * Makes a text safe as a line of MDX: nothing of it is taken for Markdown, HTML, an expression or an import. Only a
 * whole address still becomes a link. Line breaks become spaces.
 */
export function escapeMdx(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$&]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replace(/^(?:[-+=]|(\d+)(?=[.)]))/, (mark) => `&#${mark.charCodeAt(0)};${mark.slice(1)}`);
}

/** A generated page. */
export interface MdxPage {
  fields: Record<string, string | number>;
  /** Files that it was made from, which are the ones to edit. */
  madeFrom: string[];
  /** Lines of MDX; their words are escaped already. */
  body: string[];
}

/** The text of a generated page: after the fields, a comment says what made it and what to edit. */
export function mdxPage({ fields, madeFrom, body }: MdxPage): string {
  // A JSON string is a YAML string too.
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const from = madeFrom.join('、').replaceAll('*/', '*\u200B/');
  const comment = `{/* 本文件由程序从 ${from} 生成，每次构建都会重写。要修改，请改这些文件。 */}`;
  return ['---', ...lines, '---', comment, '', ...body, ''].join('\n');
}
