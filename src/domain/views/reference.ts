/** What a citation of something on the site names: an indicator's data or a disclosure. */
export interface Reference {
  /** `data`: a data set online [DS/OL]; `document`: an announcement online [EB/OL]. */
  kind: 'data' | 'document';
  /** A key for BibTeX: letters, digits and hyphens. */
  key: string;
  title: string;
  /** What is cited is a digest of the document. */
  digest?: true;
  author: string;
  /** The site that holds it. */
  site: string;
  /** YYYY-MM-DD, the date of publication or of the version. */
  date: string;
  /** The version of the data. */
  version?: string;
  url: string;
}

/** What references say beside names, numbers and addresses. */
export interface ReferenceWords {
  /** The version statement. */
  version: (version: string) => string;
  /** Says that a digest is cited, not the document itself. */
  digest: string;
  /** A placeholder for the reader's own date. */
  accessed: string;
  /** The whole in a sentence, for an article, with the reader's day. */
  sentence: (reference: Reference, accessed: string) => string;
  /** The name of the language, as biblatex writes it. */
  langid: string;
}

/**
 * A reference after GB/T 7714-2015, 4.6 (electronic resources), with the version statement of 4.1 and the marks of
 * its annex B: author. title[DS/OL]. version. (date)[access date]. address.
 *
 * @param accessed the reader's day, YYYY-MM-DD; a blank to fill in when left out
 */
export function gbt7714(
  { kind, title, digest, author, date, version, url }: Reference,
  words: ReferenceWords,
  accessed?: string,
): string {
  const mark = kind === 'data' ? 'DS/OL' : 'EB/OL';
  const which = version ? ` ${words.version(version)}.` : '';
  return `${author}. ${title}${digest ? words.digest : ''}[${mark}].${which} (${date})[${accessed ?? words.accessed}]. ${url}.`;
}

/** The same as BibTeX (`@misc` with biblatex's fields), which reference managers read. */
export function bibtex(
  { kind, key, title, digest, author, site, date, version, url }: Reference,
  { langid, digest: note }: ReferenceWords,
  accessed?: string,
): string {
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(site)],
    ['year', date.slice(0, 4)],
    ['date', date],
    ['version', version],
    ['note', digest && note.replace(/[（）()]/g, '').trim()],
    ['url', url],
    ['urldate', accessed],
    ['langid', langid],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${kind === 'data' ? 'dataset' : 'online'}{${key},\n${lines.join('\n')}\n}\n`;
}

/** Characters with a meaning to TeX. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, (character) => `\\${character}`);
}
