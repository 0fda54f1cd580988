import { all, child, valueOf } from './word-xml.ts';

/** One level of a list, as Word counts it. */
interface ListLevel {
  start: number;
  format: string;
  /** `%1、`: the count of level 1 and a mark. */
  text: string;
}

type Counts = Map<string, number[]>;

/**
 * Writes the numbers that Word counts into the paragraphs: 一、 and （一） of an automatic list stand nowhere in the
 * file's words, though everyone reads them. Bullets stay lists.
 *
 * @param body of `word/document.xml`; changed
 */
export function writeNumbers(body: Element, numbering: Element, styles: Element): void {
  const levels = levelsOf(numbering);
  const byStyle = new Map(
    all(styles, 'w:style').map((style) => [style.getAttribute('w:styleId'), child(style, 'w:pPr')]),
  );
  const counts: Counts = new Map();
  for (const paragraph of all(body, 'w:p')) {
    const own = child(paragraph, 'w:pPr');
    const given = child(own, 'w:numPr');
    const inherited = child(byStyle.get(valueOf(own, 'w:pStyle') ?? '') ?? undefined, 'w:numPr');
    const list = valueOf(given, 'w:numId') ?? valueOf(inherited, 'w:numId');
    const depth = Number(valueOf(given, 'w:ilvl') ?? valueOf(inherited, 'w:ilvl') ?? 0);
    const lists = list === undefined ? undefined : levels.get(list);
    const level = lists?.levels[depth];
    if (!lists || !level || level.format === 'bullet') continue;
    const label = count(counts, lists, depth);
    given?.remove();
    if (label) prepend(paragraph, label);
  }
}

interface List {
  /** Lists with the same abstract one count on together. */
  counter: string;
  levels: (ListLevel | undefined)[];
}

function levelsOf(numbering: Element): Map<string, List> {
  const abstract = new Map(
    all(numbering, 'w:abstractNum').map((list) => [
      list.getAttribute('w:abstractNumId'),
      all(list, 'w:lvl').map(levelOf),
    ]),
  );
  return new Map(
    all(numbering, 'w:num').map((list) => {
      const id = list.getAttribute('w:numId')!;
      const base = valueOf(list, 'w:abstractNumId') ?? '';
      const levels = [...(abstract.get(base) ?? [])];
      const overrides = all(list, 'w:lvlOverride');
      for (const override of overrides) {
        const depth = Number(override.getAttribute('w:ilvl'));
        const start = valueOf(override, 'w:startOverride');
        const level = child(override, 'w:lvl');
        if (level) levels[depth] = levelOf(level);
        if (start && levels[depth]) levels[depth] = { ...levels[depth], start: Number(start) };
      }
      return [id, { counter: overrides.length > 0 ? `own ${id}` : base, levels }];
    }),
  );
}

const levelOf = (level: Element): ListLevel => ({
  start: Number(valueOf(level, 'w:start') ?? 1),
  format: valueOf(level, 'w:numFmt') ?? 'decimal',
  text: valueOf(level, 'w:lvlText') ?? '',
});

/** Counts one on at a level; the levels below begin anew. */
function count(counts: Counts, { counter, levels }: List, depth: number): string {
  const now = counts.get(counter) ?? [];
  counts.set(counter, now);
  now.length = Math.min(now.length, depth + 1);
  for (let at = 0; at < depth; at++) now[at] ??= levels[at]?.start ?? 1;
  now[depth] = now[depth] === undefined ? levels[depth]!.start : now[depth] + 1;
  return levels[depth]!.text.replace(/%(\d)/g, (_, place: string) => {
    const at = Number(place) - 1;
    return written(now[at] ?? 1, levels[at]?.format ?? 'decimal');
  });
}

const DIGITS = '〇一二三四五六七八九';

/** 1–99 as 一 … 九十九; what is beyond in digits. */
function chinese(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10 ? DIGITS[number % 10]! : '';
  return (tens > 0 ? `${tens > 1 ? DIGITS[tens] : ''}十` : '') + ones;
}

function written(number: number, format: string): string {
  if (
    /^(?:chinese|taiwanese|japanese)(?:Counting|CountingThousand|LegalSimplified)?$|^ideographTraditional$/.test(
      format,
    )
  )
    return chinese(number);
  if (/^(?:ideographDigital|japaneseDigitalTenThousand|taiwaneseDigital)$/.test(format))
    return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');
  if (format.startsWith('decimalEnclosedCircle') && number <= 20)
    return String.fromCodePoint(0x2460 + number - 1);
  if (/^(?:upper|lower)Letter$/.test(format)) {
    const letter = String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
    return format === 'upperLetter' ? letter : letter.toLowerCase();
  }
  if (/^(?:upper|lower)Roman$/.test(format))
    return format === 'upperRoman' ? roman(number) : roman(number).toLowerCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format === 'decimalFullWidth') return String(number).replace(/\d/g, fullWidth);
  return format === 'none' ? '' : String(number);
}

const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

function roman(number: number): string {
  const steps: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let out = '';
  for (const [value, letters] of steps) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
}

function prepend(paragraph: Element, label: string): void {
  const document = paragraph.ownerDocument;
  const run = document.createElement('w:r');
  const text = document.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.textContent = label;
  run.append(text);
  const properties = child(paragraph, 'w:pPr');
  if (properties) properties.after(run);
  else paragraph.prepend(run);
}
