import { ARTICLE_COMPONENTS, ARTICLE_HTML } from './article-component.ts';
import type { ContentText } from './content-text.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** A component of an article, as written. */
export interface ComponentUse {
  name: string;
  props: Record<string, string>;
  at: number;
}

const ACTIVE =
  /(?<!\\)(?:<(\/?[A-Za-z][\w.-]*)((?:\s[^<>{}]*?)?)(\/?)>|[<{])|^(?:import|export)(?=[ \t*{])[^\n]*/gm;
/** A sign and no tag: MDX asks for a space after it, and for words after that. */
const LESS_THAN = /^<[ \t]+[^\s]/;
const PROPS = /^(?:\s+[a-z]+="[^"\n]*")*\s*$/;

/**
 * Reads the code of an article: components in their plain form, quoted values only. Everything else that MDX would
 * run or refuse is a problem, so that an article without problems is one that Astro can render.
 */
export function readMdx(text: ContentText): { uses: ComponentUse[]; problems: Problem[] } {
  const uses: ComponentUse[] = [];
  const problems: Problem[] = [];
  for (const { 0: found, 1: name, 2: rest = '', 3: slash, index: at } of text.prose.matchAll(
    ACTIVE,
  )) {
    if (/^[ie]/.test(found)) {
      // In the middle of a paragraph it would be text, but only MDX can tell where one ends.
      problems.push(text.problem('mdx-statement', at, { found }));
      continue;
    }
    if (name === undefined) {
      // Asked of the body: an address in angle brackets is blank in the prose.
      if (found === '<' && LESS_THAN.test(text.body.slice(at, at + 200))) continue;
      const [before = ''] = /[^\n]{0,8}$/.exec(text.body.slice(0, at)) ?? [];
      const [after = ''] = /^[^\n]{0,12}/.exec(text.body.slice(at)) ?? [];
      const context = before + after;
      problems.push(text.problem('mdx-character', at, { character: found, context }));
      continue;
    }
    if (ARTICLE_HTML.test(found)) continue;
    const component = Object.hasOwn(ARTICLE_COMPONENTS, name)
      ? ARTICLE_COMPONENTS[name]
      : undefined;
    if (!component) {
      const known = Object.keys(ARTICLE_COMPONENTS);
      problems.push(text.problem('mdx-component', at, { name, known }));
      continue;
    }
    const props = Object.fromEntries(
      [...rest.matchAll(/([a-z]+)="([^"\n]*)"/g)].map(([, prop = '', value = '']) => [prop, value]),
    );
    const known = [...component.required, ...component.optional];
    const sound =
      slash &&
      PROPS.test(rest) &&
      component.required.every((prop) => props[prop]) &&
      Object.keys(props).every((prop) => known.includes(prop));
    if (sound) uses.push({ name, props, at });
    else {
      const { example } = component;
      problems.push(text.problem('mdx-component-form', at, { name, example }));
    }
  }
  return { uses, problems: [...problems, ...unclosedHtml(text)] };
}

/** `<sub>` and `<sup>` stand in pairs within a paragraph; MDX refuses anything else. */
function unclosedHtml(text: ContentText): Problem[] {
  const problems: Problem[] = [];
  let open: { name: string; at: number } | undefined;
  const blame = (at: number, name: string) => {
    const example = `<${name}>2</${name}>`;
    problems.push(text.problem('mdx-component-form', at, { name, example }));
  };
  for (const { 0: found, 1: name = '', index: at } of text.prose.matchAll(
    /(?<!\\)<\/?(sub|sup)>|\n[ \t]*\n|$/g,
  )) {
    if (found.startsWith('</')) {
      if (open?.name !== name) blame(at, name);
      open = undefined;
      continue;
    }
    if (open) blame(open.at, open.name);
    open = name ? { name, at } : undefined;
  }
  return problems;
}
