/** A mark without its other half, or with a half of another kind. */
export interface PairFault {
  kind: 'unpaired' | 'mixed';
  /** The mark, or both of them: `（`, `（…)`. */
  marks: string;
  /** Offset of the mark that has no partner. */
  at: number;
  /** The closing mark that the opening one asks for, or the other way round. */
  wanted: string;
}

/** Opening and closing marks of each kind, the kind of Chinese text first. */
const KINDS: { pairs: [open: string, close: string][] }[] = [
  { pairs: ['（）', '()'].map(split) },
  { pairs: ['〔〕', '【】', '[]'].map(split) },
  { pairs: ['《》'].map(split) },
  { pairs: ['“”'].map(split) },
  { pairs: ['‘’'].map(split) },
];

const OPENING = new Map(
  KINDS.flatMap((kind) => kind.pairs.map(([open, close]) => [open, { kind, close }])),
);
const CLOSING = new Map(
  KINDS.flatMap((kind) => kind.pairs.map(([open, close]) => [close, { kind, open }])),
);

/** Marks that count by themselves; half-width ones are read only as the other half of a full-width one. */
const FULL_WIDTH = /[^ -~]/;
const MARKS = /[（）()〔〕【】[\]《》“”‘’]|\n[ \t]*\n/g;
/** `1）` and `a）` number an item; they close nothing. */
const ITEM = /[\dA-Za-z一二三四五六七八九十①-⑳]$/;

/**
 * Marks of a text that have no partner: （…) mixed, 《 left open, ” that nothing opened. Each paragraph counts for
 * itself; a quotation that goes on in the next paragraph opens there anew, and is no fault.
 */
export function pairFaults(text: string): PairFault[] {
  const faults: PairFault[] = [];
  let open: { mark: string; at: number }[] = [];
  const unpaired = ({ mark, at }: { mark: string; at: number }) => {
    const wanted = OPENING.get(mark)?.close ?? CLOSING.get(mark)!.open;
    if (FULL_WIDTH.test(mark)) faults.push({ kind: 'unpaired', marks: mark, at, wanted });
  };
  const endParagraph = (next: string | undefined) => {
    for (const left of open) if (left.mark !== '“' || left.mark !== next) unpaired(left);
    open = [];
  };
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (mark.startsWith('\n')) {
      endParagraph(text[at + mark.length]);
      continue;
    }
    if (OPENING.has(mark)) {
      open.push({ mark, at });
      continue;
    }
    // An apostrophe: it’s.
    if (mark === '’' && /[A-Za-z]/.test(text[at - 1] ?? '') && !open.some(single)) continue;
    const { kind } = CLOSING.get(mark)!;
    const top = open.at(-1);
    const opener = open.findLastIndex((left) => OPENING.get(left.mark)!.kind === kind);
    if (!top || opener < 0) {
      if (!(kind === KINDS[0] && ITEM.test(text.slice(Math.max(0, at - 2), at))))
        unpaired({ mark, at });
      continue;
    }
    const opened = open[opener]!;
    for (const left of open.splice(opener).slice(1)) unpaired(left);
    const wanted = OPENING.get(opened.mark)!.close;
    if (wanted !== mark && (FULL_WIDTH.test(mark) || FULL_WIDTH.test(opened.mark)))
      faults.push({ kind: 'mixed', marks: `${opened.mark}…${mark}`, at, wanted });
  }
  endParagraph(undefined);
  return faults.sort((a, b) => a.at - b.at);
}

const single = ({ mark }: { mark: string }) => mark === '‘';

function split(pair: string): [string, string] {
  return [pair[0]!, pair[1]!];
}
