import { articleSchema } from '../../src/domain/article-schema.ts';
import type { DisclosureFile } from '../../src/domain/disclosure.ts';
import { parseFrontmatter } from '../../src/domain/frontmatter.ts';
import { spaced } from '../../src/domain/search-text.ts';
import { sectionHeading } from '../../src/domain/section.ts';
import type { PlanRecord } from '../../src/domain/site-records.ts';

/** A record of the search index, as Pagefind takes it. Paths are without the site's base. */
export interface SearchRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Stands between sections in a record's content, so that no phrase runs from one into the next. */
export const SECTION_BREAK = '¶';

/** A disclosure with all its sections; `meta.sections` names them in the order of the breaks. */
export function disclosureRecord({ disclosure, body }: DisclosureFile): SearchRecord {
  const { id, title, indexNumber, category, publisher, publishedOn } = disclosure;
  const sections = body.sections.map((section) => [section.id, sectionHeading(section)]);
  const head = [title, indexNumber].filter(Boolean).join(' ');
  const parts = [head, ...body.sections.map(({ text }) => text)];
  return {
    url: `/disclosures/${id}/`,
    content: parts.map(spaced).join(` ${SECTION_BREAK} `),
    meta: {
      title,
      type: 'disclosure',
      day: publishedOn,
      category: category.at(-1) ?? '',
      publisher: publisher ?? '',
      sections: JSON.stringify([['', ''], ...sections]),
    },
  };
}

/** Every promise of a plan. */
export function commitmentRecords({ year, documents }: PlanRecord): SearchRecord[] {
  return documents.flatMap(({ disclosure, commitments }) =>
    commitments.map(({ id, text, status }) => ({
      url: `/plans/${year}/#${id}`,
      content: spaced(text),
      meta: {
        title: text,
        type: 'commitment',
        status,
        day: disclosure.publishedOn,
        plan: disclosure.title,
      },
    })),
  );
}

/** An article's words without its components. */
export function articleRecord(source: string, file: string): SearchRecord {
  const { fields, body } = parseFrontmatter(source, file);
  const { title, summary, publishedOn } = articleSchema.parse(fields);
  const id = file
    .split('/')
    .at(-1)!
    .replace(/\.mdx?$/, '');
  const words = body.replace(/<[^>]*>|^#+ |\{[^}]*\}/gm, ' ');
  return {
    url: `/articles/${id}/`,
    content: [title, summary, words].map(spaced).join(` ${SECTION_BREAK} `),
    meta: { title, type: 'article', day: publishedOn },
  };
}
