import { wordsIn } from '#i18n/index.ts';
import type { Language } from '#domain/values/language.ts';
import { paths } from '#site/urls.ts';
import { articleSchema } from '#domain/files/content-schemas.ts';
import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import type { SearchDocument } from '#search/index/phrase-format.ts';
import { isLargeRegister, shelfOf } from '#domain/registers/large/large.ts';
import { stated } from '#domain/registers/listing.ts';
import type { Register } from '#domain/registers/register.ts';
import { sectionHeading } from '#domain/disclosures/section.ts';
import type { PlanRecord } from '#domain/views/site-records.ts';

/** A disclosure with all its sections. */
export function disclosureDocument({ disclosure, body }: DisclosureFile): SearchDocument {
  const { id, title, indexNumber, documentNumber, category, publisher, publishedOn } = disclosure;
  return {
    path: paths.disclosure(id),
    type: 'disclosure',
    title,
    head: [indexNumber, documentNumber].filter(Boolean).join('　'),
    day: publishedOn,
    category: category.at(-1) ?? '',
    publisher: publisher ?? '',
    sections: body.sections.map((section) => [section.id, sectionHeading(section), section.text]),
  };
}

/** Every promise of a plan, with what is said of it as the plan's own page says it. */
export function commitmentDocuments(
  { year, documents }: PlanRecord,
  language: Language,
): SearchDocument[] {
  const t = wordsIn(language);
  return documents.flatMap(({ disclosure, commitments }) =>
    commitments.map(({ id, text, status }): SearchDocument => ({
      path: paths.plan(year, id),
      type: 'commitment',
      title: text,
      head: '',
      day: disclosure.publishedOn,
      category: '',
      publisher: '',
      sections: [],
      note: `${t.search.planOf(String(year))}${t.colon}${t.commitment[status]}`,
    })),
  );
}

/** An article's words without its components. */
export function articleDocument(source: string, file: string): SearchDocument {
  const { fields, body } = parseFrontmatter(source, file);
  const { title, summary, publishedOn } = articleSchema.parse(fields);
  const id = file
    .split('/')
    .at(-1)!
    .replace(/\.mdx?$/, '');
  const words = body.replace(/<[^>]*>|^#+ |\{[^}]*\}/gm, ' ').trim();
  return {
    path: paths.article(id),
    type: 'article',
    title,
    head: '',
    day: publishedOn,
    category: '',
    publisher: '',
    sections: [
      ['', '', summary],
      ['', '', words],
    ],
  };
}

/** Every entry of a register: its title, and all that its rows say, one line a row. */
export function entryDocuments({ id, name, fields, roles, entries }: Register): SearchDocument[] {
  const large = isLargeRegister(entries.length);
  return entries.map((entry): SearchDocument => {
    const shape = { fields, roles };
    const lines = entry.rows.map(({ cells }) =>
      fields.flatMap(({ title }, at) => (cells[at] ? [`${title}：${cells[at]}`] : [])).join('；'),
    );
    return {
      path: large ? paths.shelf(id, shelfOf(entry.slug), entry.slug) : paths.entry(id, entry.slug),
      type: 'entry',
      title: stated(shape, entry, 'title'),
      head: entry.key,
      day: stated(shape, entry, 'date'),
      category: name,
      publisher: '',
      sections: lines.map((line) => ['', name, line]),
    };
  });
}
