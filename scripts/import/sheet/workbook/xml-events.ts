import { Parser } from 'htmlparser2';

/** What a reader of XML does at each piece. Names come without their prefix, which a file may choose freely. */
export interface XmlHandlers {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** So much is decoded at once: a sheet of a hundred megabytes is never one text in memory. */
const PIECE = 1 << 20;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of an Office file piece by piece; a part that is not there has none.
 *
 * @param skipped elements that say nothing, taken out before the parser sees them; those on the border of two pieces stay
 */
export function readXml(
  bytes: Uint8Array | undefined,
  { open, text, close }: XmlHandlers,
  skipped?: RegExp,
): void {
  if (!bytes) return;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(local(name), attributes),
      ontext: (data) => text?.(data),
      onclosetag: (name) => close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    parser.write(skipped ? piece.replace(skipped, '') : piece);
  }
  parser.end(decoder.decode());
}

/** UTF-8 but for a byte order mark that says UTF-16 (Open Packaging Conventions, ECMA-376 part 2, 8.1.4). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** An attribute by its name without prefix. */
export function attributeNamed(
  attributes: Record<string, string>,
  name: string,
): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const key = Object.keys(attributes).find((one) => local(one) === name);
  return key === undefined ? undefined : attributes[key];
}

/** `1`, `true` and `on` are true (ST_OnOff). */
export const isOn = (value: string | undefined): boolean => /^(?:1|true|on)$/.test(value ?? '');

/**
 * Empty cells, which formatted sheets have by the million. Only those are skipped behind which a cell names its own
 * place, or the row ends: a cell without `r` counts from the one before it.
 */
export const EMPTY_CELLS = /<(?:\w+:)?c (?=[^<>]*\br=")[^<>]*\/>(?=<(?:\w+:)?c [^<>]*\br="|<\/)/g;
