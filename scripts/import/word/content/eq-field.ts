import {
  accented,
  circled,
  fraction,
  lettersOf,
  linearText,
  root,
  shiftedLinear,
  Unwritable,
  type Linear,
} from './linear-text.ts';

/**
 * Reads the code of an EQ field, Word's older way to write formulas and signs in circles.
 *
 * @returns the formula on one line
 * @throws Unwritable for what cannot be written so
 * @example readEq('eq \\o\\ac(○,21)').map(({ text }) => text).join('') // '㉑'
 * @example readEq('EQ \\f(1,3)').map(({ text }) => text).join('') // '1/3'
 */
export function readEq(code: string): Linear {
  const scanner = new EqScanner(code.replace(/^\s*eq\s*/i, '').replace(/\\\*\s*\w+/g, ''));
  const linear = scanner.sequence();
  if (!scanner.isDone) throw new Unwritable();
  if (lettersOf(linear).trim() === '') throw new Unwritable();
  return linear;
}

type Draw = (args: Linear[], options: string) => Linear;

const one = ([first, ...others]: Linear[]): Linear => {
  if (first === undefined || others.length > 0) throw new Unwritable();
  return first;
};
const joined = (args: Linear[], between: string): Linear =>
  args.flatMap((arg, at) => (at > 0 ? [...linearText(between), ...arg] : arg));

const SWITCHES: Record<string, Draw> = {
  f: ([above, below, ...others]) => {
    if (!above || !below || others.length > 0) throw new Unwritable();
    return fraction(above, below);
  },
  r: (args) => (args.length > 1 ? root(args[0]!, one(args.slice(1))) : root([], one(args))),
  s: (args, options) => {
    if (args.length === 2)
      return [...shiftedLinear(args[0]!, 'sup'), ...shiftedLinear(args[1]!, 'sub')];
    if (/\\do/i.test(options)) return shiftedLinear(one(args), 'sub');
    return /\\up/i.test(options) ? shiftedLinear(one(args), 'sup') : one(args);
  },
  b: (args, options) => {
    const side = (name: string) => new RegExp(`\\\\${name}\\s*\\\\(.)`, 'i').exec(options)?.[1];
    const both = side('bc');
    const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>', '（': '）' };
    const open = both ?? side('lc') ?? (side('rc') === undefined ? '(' : '');
    const close = both
      ? (closing[both] ?? both)
      : (side('rc') ?? (side('lc') === undefined ? ')' : ''));
    return [...linearText(open), ...one(args), ...linearText(close)];
  },
  l: (args) => joined(args, ','),
  i: (args, options) => {
    const [from = [], to = [], what = []] = args;
    const sign = /\\su/i.test(options) ? '∑' : /\\pr/i.test(options) ? '∏' : '∫';
    return [
      ...linearText(sign),
      ...shiftedLinear(from, 'sub'),
      ...shiftedLinear(to, 'sup'),
      ...what,
    ];
  },
  x: (args, options) => {
    const lines = options.match(/\\(?:to|bo|le|ri)/gi)?.map((line) => line.toLowerCase()) ?? [];
    if (lines.length === 1 && lines[0] === '\\to') return accented(one(args), '\u0305');
    if (lines.length === 1 && lines[0] === '\\bo') return accented(one(args), '\u0332');
    return one(args);
  },
  o: (args) => overstruck(args.map(lettersOf)),
  d: (args) => {
    if (lettersOf(args.flat()).trim()) throw new Unwritable();
    return linearText(' ');
  },
};

const MARKS: Record<string, string> = {
  '¯': '\u0304',
  ˉ: '\u0304',
  '￣': '\u0305',
  _: '\u0332',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '→': '\u20D7',
  '˙': '\u0307',
  '·': '\u0307',
  '/': '\u0338',
};

/** Signs one over the other: in a circle, or with a mark. */
function overstruck(signs: string[]): Linear {
  const [first = '', second = '', ...others] = signs.map((sign) => sign.trim());
  if (others.length > 0) throw new Unwritable();
  if (!second) return linearText(first);
  if (/^[○◯〇Oo]$/.test(first) && circled(second)) return linearText(circled(second)!);
  if (/^[○◯〇]$/.test(second) && circled(first)) return linearText(circled(first)!);
  if (/^[□口]$/.test(first) && /^[√✓]$/.test(second)) return linearText('☑');
  if (/^[□口]$/.test(first) && /^[×✗✕]$/.test(second)) return linearText('☒');
  const mark = MARKS[second];
  if (mark && [...first].length === 1) return linearText(first + mark);
  const markBefore = MARKS[first];
  if (markBefore && [...second].length === 1) return linearText(second + markBefore);
  throw new Unwritable();
}

/** How deep the lists of a field may be nested: real ones go three deep. */
const DEEPEST = 50;

/** Reads `\f(1,3)`: text, switches with their options, and lists of arguments. */
class EqScanner {
  readonly #code: string;
  #at = 0;
  #depth = 0;

  constructor(code: string) {
    this.#code = code;
  }

  get isDone(): boolean {
    return this.#at >= this.#code.length;
  }

  /** Up to the end, or in a list to the next separator or its bracket. */
  sequence(): Linear {
    const out: Linear = [];
    let text = '';
    let brackets = 0;
    const end = () => {
      out.push(...linearText(text));
      text = '';
    };
    while (!this.isDone) {
      const character = this.#code[this.#at]!;
      if (this.#depth > 0 && brackets === 0 && /[,;)]/.test(character)) break;
      if (character !== '\\') {
        if (character === '(') brackets++;
        if (character === ')') brackets--;
        text += character;
        this.#at++;
        continue;
      }
      const next = this.#code[this.#at + 1] ?? '';
      if (!/[a-z]/i.test(next)) {
        text += next;
        this.#at += 2;
        continue;
      }
      end();
      out.push(...this.#element(next.toLowerCase()));
    }
    end();
    return out;
  }

  #element(name: string): Linear {
    const draw = SWITCHES[name];
    const from = this.#at + 2;
    // Options are before the bracket: \ac, \up8, \bc\[.
    const open = /^(?:\s*\\(?:[lrb]c\s*\\.|[a-z]{2}\s*-?\d*|[a-z]))*\s*\(/i.exec(
      this.#code.slice(from),
    );
    if (!draw || !open || ++this.#depth > DEEPEST) throw new Unwritable();
    this.#at = from + open[0].length;
    const args: Linear[] = [this.sequence()];
    while (/[,;]/.test(this.#code[this.#at] ?? '')) {
      this.#at++;
      args.push(this.sequence());
    }
    if (this.#code[this.#at] !== ')') throw new Unwritable();
    this.#at++;
    this.#depth--;
    return draw(args, open[0].slice(0, -1));
  }
}
