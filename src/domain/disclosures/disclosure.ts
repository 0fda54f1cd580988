import type { Correction } from './correction.ts';
import type { DisclosureBody } from './disclosure-body.ts';

/** `original`: the document's own words, imported; `digest`: its facts restated by the site's editors. */
export type Rendition = 'original' | 'digest';

/** How much of the document the text on the site rests on. */
export type Coverage = 'full' | 'opening' | 'partial';

/** Files whose words a program took out: good for reading and searching, never for figures. */
export type Extraction = 'pdf' | 'ofd';

export interface Attachment {
  title: string;
  /** Path beside the document's file, or an address on the publisher's site. */
  href: string;
  /** Bytes, where the site has the file. */
  size?: number;
}

/**
 * The record of one published document: the frontmatter of `content/disclosures/<year>/<id>.md`. What the
 * publisher's page does not state is absent.
 */
export interface Disclosure {
  /** The file's name. */
  id: string;
  title: string;
  /** 索引号: an opaque string, unique where present. */
  indexNumber?: string;
  /** 发文字号, as the document writes it: 甲环发〔2024〕3号. */
  documentNumber?: string;
  /** 组配分类, outermost first. */
  category: string[];
  publisher?: string;
  source?: string;
  /** 生成日期, YYYY-MM-DD. */
  generatedOn?: string;
  /** 发布日期, YYYY-MM-DD. */
  publishedOn: string;
  /** HH:MM, where the publisher's page states it. */
  publishedTime?: string;
  accessMode?: string;
  validity?: string;
  sourceUrl?: string;
  rendition: Rendition;
  coverage: Coverage;
  /** Absent when the words are those of the document itself. */
  extractedFrom?: Extraction;
  /** The year whose work it plans, for a document that makes commitments. */
  planYear?: number;
  /** 内容概述, at most 150 characters. */
  summary?: string;
  attachments: Attachment[];
  /** Ids of disclosures to read beside this one. */
  related: string[];
  /** Ids under which it was published before: their addresses lead here; absent where there are none. */
  aliases?: string[];
  /** Changes of its text that were made on purpose, oldest first; absent where there are none. */
  corrections?: Correction[];
}

/** Whether a disclosure restates another in the editors' words: the same document, published the same day. */
export function isDigestOf(digest: Disclosure | undefined, original: Disclosure): boolean {
  return (
    digest?.rendition === 'digest' &&
    original.rendition === 'original' &&
    digest.publishedOn === original.publishedOn &&
    original.related.includes(digest.id)
  );
}

/**
 * Whether two disclosures are one document in two forms, such as its own words and a digest. Index numbers tell where
 * both have one, else title and date.
 */
export function isSameDocument(one: Disclosure, other: Disclosure): boolean {
  if (one.id === other.id) return false;
  if (isDigestOf(one, other) || isDigestOf(other, one)) return true;
  return one.indexNumber && other.indexNumber
    ? one.indexNumber === other.indexNumber
    : one.title === other.title && one.publishedOn === other.publishedOn;
}

/** A disclosure with its text, as the pipeline reads it. */
export interface DisclosureFile {
  /** Path from the project's root. */
  file: string;
  disclosure: Disclosure;
  body: DisclosureBody;
}

/** A disclosure without its text: a line of `content/generated/disclosures.json`. */
export interface DisclosureRecord {
  /** Path from the project's root. */
  file: string;
  /** Of the file's text, so that a change in it is seen. */
  digest: string;
  /** Paths of pictures and files beside it that the text shows or links; absent where there are none. */
  beside?: string[];
  disclosure: Disclosure;
}

/** Whether a document still holds, as its own page words it. */
export type Validity = 'in-force' | 'ended';

/** Words by which pages say that a document, or a part of it, no longer holds. */
const ENDED = /废止|失效|作废|停止执行|无效/;
const IN_FORCE = /^(?:现行)?有效/;

/** What the field 有效性 says; `undefined` where it is absent or says neither. */
export function validityOf(words: string | undefined): Validity | undefined {
  if (words === undefined) return undefined;
  if (ENDED.test(words)) return 'ended';
  return IN_FORCE.test(words) ? 'in-force' : undefined;
}
