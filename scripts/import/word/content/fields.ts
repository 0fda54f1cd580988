import {
  attributeOf,
  child,
  childrenOf,
  switchOf,
  valueOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';

/** A field of which the end has not come yet. */
export interface OpenField {
  code: string;
  inResult: boolean;
  /** Whether its result has shown anything. */
  shown: boolean;
  /** Where its result leads. */
  href?: string | undefined;
  /** What a form field holds beside its result. */
  form: XmlNode | undefined;
}

/** The name of a field: the first word of its code, in capitals. */
export const fieldName = (code: string): string =>
  /^\s*(=|[A-Za-z]+)/.exec(code)?.[1]!.toUpperCase() ?? '';

/** Fields of which Word shows nothing: entries of indexes, bookmarks, data of programs. */
const SILENT = new Set([
  'XE',
  'TC',
  'TA',
  'RD',
  'SET',
  'ASK',
  'PRIVATE',
  'ADVANCE',
  'NEXT',
  'NEXTIF',
  'SKIPIF',
  'DATA',
  'DATABASE',
]);
export const isSilent = (code: string): boolean =>
  SILENT.has(fieldName(code)) || code.trim() === '';

/** Fields of a table of contents, of figures, or of authorities. */
export const isContents = (code: string): boolean => /^(?:TOC|TOA)$/.test(fieldName(code));

/** The address of a link; `undefined` for one within the document. */
export function addressOf(code: string): string | undefined {
  if (fieldName(code) !== 'HYPERLINK') return undefined;
  const words = [...code.matchAll(/"([^"]*)"|(\S+)/g)].slice(1);
  const first = words[0];
  if (!first || first[0].startsWith('\\')) return undefined;
  return (first[1] ?? first[2])!;
}

/** What a button's field shows: the words behind the name of its macro or bookmark. */
export function buttonWords(code: string): string | undefined {
  if (!/^(?:MACROBUTTON|GOTOBUTTON)$/.test(fieldName(code))) return undefined;
  return code.trim().split(/\s+/).slice(2).join(' ');
}

/** Font and place of a SYMBOL field: `SYMBOL 254 \f Wingdings`. */
export function symbolOf(code: string): { font: string | undefined; code: number } | undefined {
  if (fieldName(code) !== 'SYMBOL') return undefined;
  const place = /^\s*SYMBOL\s+(0x[\da-f]+|\d+|\S)/i.exec(code)?.[1];
  if (place === undefined) return undefined;
  const font = /\\f\s*(?:"([^"]+)"|(\S+))/i.exec(code);
  const number = /^(?:0x[\da-f]+|\d+)$/i.test(place) ? Number(place) : place.codePointAt(0)!;
  return { font: font?.[1] ?? font?.[2], code: number };
}

/** What an old form field shows by itself: a box, a chosen entry, its standard text. */
export function formWords(form: XmlNode | undefined): string | undefined {
  const box = child(form, 'w:checkBox');
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false) ? '☒' : '☐';
  const list = child(form, 'w:ddList');
  if (list) {
    const entries = childrenOf(list, 'w:listEntry');
    const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
    return attributeOf(entries[chosen], 'val') ?? '';
  }
  const text = child(form, 'w:textInput');
  return text && (valueOf(text, 'w:default') ?? '');
}
