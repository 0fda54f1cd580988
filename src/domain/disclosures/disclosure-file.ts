import { checkFields } from '#domain/files/content-record.ts';
import { contentTexts } from '#domain/files/content-text.ts';
import { parseBody, type DisclosureBody } from './disclosure-body.ts';
import { disclosureFields, disclosureSchema } from './disclosure-schema.ts';
import type { DisclosureFile } from './disclosure.ts';
import { parseFrontmatter, type Frontmatter } from '#domain/files/frontmatter.ts';
import { textCheck, type TextCheck } from '#domain/files/text-check.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { isId, proposeId } from '#domain/values/id.ts';

/** A disclosure with what its checks need. */
export interface ParsedDisclosure extends DisclosureFile {
  /** Where its fields are. */
  places: Frontmatter['places'];
  words: TextCheck;
  /** The ids of its sections, for those who link them. */
  anchors: string[];
}

/**
 * Reads `content/disclosures/<year>/<id>.md`. A file with bad fields still yields a disclosure, so that what cites
 * it is not blamed; the fields that cannot be read stand at their weakest (`coverage: partial`, 1 January of the
 * folder's year). The problems stop the build.
 */
export function parseDisclosureFile(source: string, file: string): Parsed<ParsedDisclosure> {
  const frontmatter = parseFrontmatter(source, file);
  const { fields, problems: wrong } = checkFields(frontmatter, file, disclosureFields);
  const problems = [...frontmatter.problems, ...wrong];
  const [folder = '', name = ''] = file.split('/').slice(-2);
  const id = name.replace(/\.md$/, '');
  if (!isId(id)) {
    const found = { id, kind: 'file', proposal: proposeId(id) } as const;
    problems.push(problem('bad-id', { file, line: 0, column: 0 }, found));
  }
  const disclosure = { id, ...disclosureSchema.parse({ ...weakest(id, folder), ...fields }) };
  const { publishedOn, generatedOn } = disclosure;
  const place = (field: string) => ({
    file,
    ...(frontmatter.places.get(field) ?? { line: 1, column: 0 }),
  });
  if (fields.published_on && publishedOn.slice(0, 4) !== folder) {
    const better = `content/disclosures/${publishedOn.slice(0, 4)}/${name}`;
    const found = { folder, publishedOn, file: better };
    problems.push(problem('wrong-year-folder', place('published_on'), found));
  }
  if (fields.published_on && generatedOn && publishedOn < generatedOn) {
    const found = { publishedOn, generatedOn };
    problems.push(problem('published-before-generated', place('published_on'), found));
  }
  // Parsed when asked for: most of ten thousand documents are never cited, and lists need the record alone.
  let body: DisclosureBody | undefined;
  let words: TextCheck | undefined;
  const value: ParsedDisclosure = {
    file,
    disclosure,
    places: frontmatter.places,
    get words() {
      return (words ??= textCheck(contentTexts(file, frontmatter)));
    },
    get body() {
      return (body ??= parseBody(frontmatter.body, frontmatter.bodyLine));
    },
    get anchors() {
      return value.body.sections.map((section) => section.id);
    },
  };
  return { value, problems };
}

function weakest(id: string, folder: string) {
  return {
    title: id,
    category: '未分类',
    published_on: `${/^(?:19|20)\d\d$/.test(folder) ? folder : '1900'}-01-01`,
    rendition: 'digest',
    coverage: 'partial',
  };
}
