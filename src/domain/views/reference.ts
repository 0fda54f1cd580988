/** What a citation of something on the site names: an indicator's data, a disclosure, or one figure of a disclosure. */
export interface Reference {
  /** `data`: a data set online [DS/OL]; `document`: a web page [EB/OL]. */
  kind: 'data' | 'document';
  /** A key for BibTeX: letters, digits and hyphens. */
  key: string;
  title: string;
  /** The part of the document that is cited. */
  section?: string;
  /** What is cited is a digest of the document. */
  digest?: true;
  /** Who wrote the document, or compiled the data. A site that is not the bureau's own never signs as the bureau. */
  author: string;
  /** Of whose documents data were compiled, where their author only compiled them. */
  from?: string[];
  /** The site that holds it. */
  site: string;
  /** YYYY-MM-DD, the date of publication or of the version. */
  date: string;
  /** The version of the data. */
  version?: string;
  /** Absent where the site has no public address: nobody could follow it. */
  url?: string;
}

/** What references say beside names, numbers and addresses. */
export interface ReferenceWords {
  /** The version statement. */
  version: (version: string) => string;
  /** Says that a digest is cited, not the document itself. */
  digest: string;
  /** Of whose documents data were compiled: other title information. */
  from: (authors: string[]) => string;
  /** A placeholder for the reader's own date. */
  accessed: string;
  /** The whole in a sentence, for an article, with the reader's day; without one where nothing is looked up online. */
  sentence: (reference: Reference, accessed?: string) => string;
  /** The name of the language, as biblatex writes it. */
  langid: string;
  /** Its tag, as CSL and RIS write it. */
  language: string;
}

/** Editions of GB/T 7714 that references are written after; 2025 is in force since 2026-07-01. */
export type Edition = 2015 | 2025;

/**
 * A reference after GB/T 7714, for electronic resources: author. title[DS/OL]. version. (date)[access date]. address.
 * GB/T 7714-2015, 4.6, 4.1 and annex B; GB/T 7714-2025 makes the data set a type of its own and names the platform that
 * publishes it before the date, without a stop.
 *
 * @param accessed the reader's day, YYYY-MM-DD; a blank to fill in when left out
 */
export function gbt7714(
  reference: Reference,
  words: ReferenceWords,
  accessed?: string,
  edition: Edition = 2015,
): string {
  const { kind, author, site, date, version, url } = reference;
  const mark = kind === 'data' ? 'DS/OL' : 'EB/OL';
  const which = version ? ` ${words.version(version)}.` : '';
  const platform = edition === 2025 && kind === 'data' && site !== author ? site : '';
  return (
    `${author}. ${fullTitle(reference, words)}[${mark}].${which} ` +
    `${platform}(${date})[${accessed ?? words.accessed}].${url ? ` ${url}.` : ''}`
  );
}

/** Title, the part that is cited, whose data they are, and whether it is a digest. */
export function fullTitle({ title, section, digest, from }: Reference, words: ReferenceWords) {
  const parts = [title, section, from && words.from(from)].filter(Boolean).join(': ');
  return parts + (digest ? words.digest : '');
}

/** The same as BibTeX (`@misc` with biblatex's fields), which reference managers read. */
export function bibtex(reference: Reference, words: ReferenceWords, accessed?: string): string {
  const { kind, key, author, site, date, version, url } = reference;
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(titleOf(reference))}}`],
    ['howpublished', escapeTex(site)],
    ['year', date.slice(0, 4)],
    ['date', date],
    ['version', version],
    ['note', escapeTex(noteOf(reference, words) ?? '')],
    ['url', url],
    ['urldate', url && accessed],
    ['langid', words.langid],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${kind === 'data' ? 'dataset' : 'online'}{${key},\n${lines.join('\n')}\n}\n`;
}

/** The same as CSL-JSON (citation style language 1.0.2, csl-data.json): a list of one item. */
export function cslJson(reference: Reference, words: ReferenceWords): string {
  const { kind, key, author, site, date, version, url } = reference;
  const note = noteOf(reference, words);
  const item = {
    id: key,
    type: kind === 'data' ? 'dataset' : 'webpage',
    title: titleOf(reference),
    author: [{ literal: author }],
    'container-title': site,
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(version && { version }),
    ...(note && { note }),
    ...(url && { URL: url }),
    language: words.language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The same as RIS, which EndNote, NoteExpress and Zotero read: a tag of two letters, two spaces, a hyphen, a space. */
export function ris(reference: Reference, words: ReferenceWords): string {
  const { kind, key, author, site, date, version, url } = reference;
  const lines: [string, string | undefined][] = [
    ['TY', kind === 'data' ? 'DATA' : 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', titleOf(reference)],
    ['PB', site],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', version],
    ['N1', noteOf(reference, words)],
    ['UR', url],
    ['LA', words.language],
  ];
  const written = lines.flatMap(([tag, text]) =>
    text ? [`${tag}  - ${text.replace(/\s+/g, ' ')}`] : [],
  );
  return [...written, 'ER  - ', ''].join('\r\n');
}

const titleOf = ({ title, section }: Reference) => [title, section].filter(Boolean).join(': ');

function noteOf({ digest, from }: Reference, words: ReferenceWords): string | undefined {
  const parts = [
    digest && words.digest.replace(/[（）()]/g, '').trim(),
    from && words.from(from),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : undefined;
}

/** Characters with a meaning to TeX. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, (character) => `\\${character}`);
}
