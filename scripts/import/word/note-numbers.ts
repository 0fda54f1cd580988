import { writtenNumber } from './numbering/number-formats.ts';
import { child, descendants, valueOf, type XmlNode } from './xml/xml-node.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text has referred to. */
export interface Note {
  kind: NoteKind;
  id: string;
  /** Its number as Word writes it; absent for a note with a mark of its own, which does not count. */
  number?: string;
}

/** Counts the notes of a document as Word does (ISO 29500-1, 17.11.11 and 17.11.17): each kind by itself. */
export class NoteNumbers {
  readonly notes: Note[] = [];
  /** Whether numbers begin anew on each page or in each section: where that is, a file does not say. */
  readonly restarts: boolean;
  readonly #formats: Record<NoteKind, { format: string; next: number }>;

  constructor(body: XmlNode, settings: XmlNode | undefined) {
    const said = (kind: NoteKind, name: string) => {
      const own = [...descendants(body, 'w:sectPr')].map((one) => child(one, `w:${kind}Pr`));
      return [...own, child(settings, `w:${kind}Pr`)]
        .map((one) => valueOf(one, name))
        .find((one) => one !== undefined);
    };
    const formatOf = (kind: NoteKind, usual: string) => ({
      format: said(kind, 'w:numFmt') ?? usual,
      next: Number(said(kind, 'w:numStart') ?? 1) || 1,
    });
    this.#formats = {
      footnote: formatOf('footnote', 'decimal'),
      endnote: formatOf('endnote', 'lowerRoman'),
    };
    this.restarts = (['footnote', 'endnote'] as const).some((kind) =>
      said(kind, 'w:numRestart')?.startsWith('each'),
    );
  }

  /** Takes note of a reference. */
  refer(kind: NoteKind, id: string, hasOwnMark: boolean): Note {
    const note: Note = { kind, id };
    if (!hasOwnMark) {
      const own = this.#formats[kind];
      note.number = writtenNumber(own.next, own.format) ?? String(own.next);
      own.next++;
    }
    this.notes.push(note);
    return note;
  }
}
