import { isUnseen, noteLook, type CellFill, type LetterLook } from './letter-look.ts';
import { attributeNamed, isOn, readXml } from './xml-events.ts';

/** A text of a cell: its words, and whether some of them are struck through. */
export interface CellText {
  text: string;
  struck: boolean;
  /** Its runs, where one of them has letters of its own colour or size. */
  runs?: TextRun[];
}

interface TextRun {
  text: string;
  look: LetterLook;
  struck?: boolean;
  raised?: boolean;
}

const RAISED: Record<string, string> = Object.fromEntries(
  [...'0123456789+-−()'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾'][at]!]),
);

/** The words of runs: an exponent does not become a figure, struck words do not run into those beside them. */
function wordsOf(runs: TextRun[]): string {
  const isMixed = runs.some(({ struck }) => struck) && runs.some(({ struck }) => !struck);
  const words = runs.map(({ text, struck, raised }) => {
    const written = [...text].map((sign) => RAISED[sign]);
    const shown = raised && written.every(Boolean) ? written.join('') : text;
    return struck && isMixed ? ` ${shown} ` : shown;
  });
  return isMixed ? words.join('').replace(/ {2,}/g, ' ').trim() : words.join('');
}

/**
 * Collects the text of a `si` or `is` element: its `t` elements, plain or in runs, without phonetic hints (`rPh`).
 */
export class TextCollector {
  #text = '';
  #inText = false;
  #phonetic = 0;
  #struck = false;
  #runs: TextRun[] = [];

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'rPh') this.#phonetic++;
    if (name === 't') this.#inText = this.#phonetic === 0;
    if (name === 'r') this.#runs.push({ text: '', look: {} });
    const run = this.#runs.at(-1);
    if (run) noteLook(run.look, name, attributes);
    if (name === 'strike' && isOn(attributeNamed(attributes, 'val') ?? '1')) {
      this.#struck = true;
      if (run) run.struck = true;
    }
    if (name === 'vertAlign' && run)
      run.raised = attributeNamed(attributes, 'val') === 'superscript';
  }

  text(data: string): void {
    if (!this.#inText) return;
    this.#text += data;
    const run = this.#runs.at(-1);
    if (run) run.text += data;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--;
    if (name === 't') this.#inText = false;
  }

  /** What was collected; begins anew. */
  take(): CellText {
    const isSet = ({ look }: TextRun) => look.colour ?? look.size;
    const text = this.#runs.length > 0 ? wordsOf(this.#runs) : this.#text;
    const found: CellText = { text: unescaped(text), struck: this.#struck };
    if (this.#runs.some(isSet)) found.runs = this.#runs;
    this.#text = '';
    this.#struck = false;
    this.#runs = [];
    return found;
  }
}

/** The words of a text that are seen on a fill. Runs that say nothing of their letters look like the cell's. */
export function seenText({ text, runs }: CellText, own: LetterLook, fill: CellFill): string {
  if (!runs) return text;
  const seen = runs.filter(({ look }) => !isUnseen({ ...own, ...look }, fill));
  return seen.length === runs.length ? text : unescaped(wordsOf(seen));
}

/** `_x000D_` stands for a character that XML cannot hold (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** The texts that cells of a workbook refer to by number. */
export function readSharedStrings(bytes: Uint8Array | undefined): CellText[] {
  const strings: CellText[] = [];
  const collector = new TextCollector();
  readXml(bytes, {
    open: (name, attributes) => collector.open(name, attributes),
    text: (data) => collector.text(data),
    close: (name) => {
      collector.close(name);
      if (name === 'si') strings.push(collector.take());
    },
  });
  return strings;
}
