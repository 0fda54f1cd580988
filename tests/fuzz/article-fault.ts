import { parseFrontmatter as parseAsAstro } from '@astrojs/internal-helpers/frontmatter';
import { mdxToHast } from 'satteri';
import { active } from '#scripts/pipeline/mdx-guard.ts';
import { articleSchema } from '#domain/files/content-schemas.ts';

/** What Astro would stumble over, or run, in an article that the checks let pass. */
export function articleFault(text: string): string[] {
  try {
    const { content, frontmatter } = parseAsAstro(text);
    const fields = articleSchema.safeParse(frontmatter);
    if (!fields.success) return [`Astro reads other fields: ${fields.error.message}`];
    const tree = mdxToHast(content) as Parameters<typeof active>[0];
    return active(tree).map(({ type, name }) => `it would run ${type} ${name ?? ''}`);
  } catch (error) {
    return [`Astro refuses the article: ${String(error)}`];
  }
}
