import {
  child,
  childrenOf,
  switchOf,
  textOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';
import { ELEMENTS } from '#scripts/import/word/elements/index.ts';
import {
  accented,
  fraction,
  linearText,
  root,
  setApart,
  shiftedLinear,
  Unwritable,
  lettersOf,
  type Linear,
} from './linear-text.ts';

/**
 * Writes an equation (Office MathML, ISO 29500-1, 22.1) on one line.
 *
 * @throws Unwritable for what cannot be written so
 */
export function readMath(node: XmlNode): Linear {
  const linear = all(node);
  // An equation that starts with nothing but its mark would be lost without a word.
  if (lettersOf(linear).trim() === '' && textOf(node).trim() !== '') throw new Unwritable();
  return linear;
}

/** What is in an element, one after another; a fraction does not run into a figure before or behind it. */
function all(node: XmlNode | undefined): Linear {
  const out: Linear = [];
  let last = '';
  for (const child_ of node?.children ?? []) {
    const linear = one(child_);
    const isApart = child_.name === 'm:f' || last === 'm:f';
    out.push(...(isApart ? setApart(out.at(-1)?.text ?? '', linear) : linear));
    if (linear.length > 0) last = child_.name;
  }
  return out;
}
const inner = (node: XmlNode, name: string): Linear => all(child(node, name));
/** `m:val` of a property, such as the sign of an accent; `undefined` when it is not said. */
const property = (node: XmlNode, group: string, name: string): string | undefined => {
  const found = child(child(node, group), name);
  return found && (found.attributes['m:val'] ?? found.attributes.val ?? '');
};
const isOn = (value: string | undefined) => value !== undefined && !/^(?:0|false|off)$/.test(value);

function one(node: XmlNode): Linear {
  if (node.name === '#text') return [];
  const write = WRITERS[node.name];
  if (write) return write(node);
  const treatment = ELEMENTS.get(node.name);
  if (treatment?.as === 'nothing') return [];
  if (treatment?.as === 'inside' || /^w:(?:ins|moveTo|sdt|r)$/.test(node.name)) return all(node);
  if (/^w:(?:del|moveFrom)$/.test(node.name)) return [];
  if (node.name === 'w:t') return linearText(textOf(node));
  throw new Unwritable();
}

type Write = (node: XmlNode) => Linear;

const WRITERS: Record<string, Write> = {
  'm:oMath': all,
  'm:oMathPara': (node) =>
    childrenOf(node, 'm:oMath').flatMap((math, at) => [
      ...(at > 0 ? linearText(' ') : []),
      ...all(math),
    ]),
  'm:t': (node) => linearText(textOf(node)),
  'm:r': (node) => (switchOf(child(node, 'w:rPr'), 'w:vanish') ? [] : all(node)),
  'm:f': (node) => {
    const [above, below] = [inner(node, 'm:num'), inner(node, 'm:den')];
    // Without a bar the two are one over the other: a binomial, no division.
    if (property(node, 'm:fPr', 'm:type') === 'noBar') throw new Unwritable();
    return fraction(above, below);
  },
  'm:sSub': (node) => [...inner(node, 'm:e'), ...shiftedLinear(inner(node, 'm:sub'), 'sub')],
  'm:sSup': (node) => [...inner(node, 'm:e'), ...shiftedLinear(inner(node, 'm:sup'), 'sup')],
  'm:sSubSup': (node) => [
    ...inner(node, 'm:e'),
    ...shiftedLinear(inner(node, 'm:sub'), 'sub'),
    ...shiftedLinear(inner(node, 'm:sup'), 'sup'),
  ],
  'm:sPre': (node) => [
    ...shiftedLinear(inner(node, 'm:sub'), 'sub'),
    ...shiftedLinear(inner(node, 'm:sup'), 'sup'),
    ...inner(node, 'm:e'),
  ],
  'm:rad': (node) => {
    const hidden = isOn(property(node, 'm:radPr', 'm:degHide'));
    return root(hidden ? [] : inner(node, 'm:deg'), inner(node, 'm:e'));
  },
  'm:nary': (node) => [
    ...linearText(property(node, 'm:naryPr', 'm:chr') ?? '∫'),
    ...(isOn(property(node, 'm:naryPr', 'm:subHide'))
      ? []
      : shiftedLinear(inner(node, 'm:sub'), 'sub')),
    ...(isOn(property(node, 'm:naryPr', 'm:supHide'))
      ? []
      : shiftedLinear(inner(node, 'm:sup'), 'sup')),
    ...inner(node, 'm:e'),
  ],
  'm:d': (node) => {
    const sign = (name: string, standard: string) => property(node, 'm:dPr', name) ?? standard;
    const between = linearText(sign('m:sepChr', '|'));
    const parts = childrenOf(node, 'm:e').map(all);
    return [
      ...linearText(sign('m:begChr', '(')),
      ...parts.flatMap((part, at) => (at > 0 ? [...between, ...part] : part)),
      ...linearText(sign('m:endChr', ')')),
    ];
  },
  'm:m': (node) =>
    joined(
      childrenOf(node, 'm:mr').map((row) => joined(childrenOf(row, 'm:e').map(all), ' ')),
      '; ',
    ),
  'm:eqArr': (node) => joined(childrenOf(node, 'm:e').map(all), '; '),
  'm:acc': (node) =>
    accented(inner(node, 'm:e'), combining(property(node, 'm:accPr', 'm:chr') ?? '\u0302')),
  'm:bar': (node) =>
    accented(
      inner(node, 'm:e'),
      property(node, 'm:barPr', 'm:pos') === 'top' ? '\u0305' : '\u0332',
    ),
  'm:func': (node) => [...inner(node, 'm:fName'), ...linearText(' '), ...inner(node, 'm:e')],
  'm:limLow': (node) => [...inner(node, 'm:e'), ...shiftedLinear(inner(node, 'm:lim'), 'sub')],
  'm:limUpp': (node) => [...inner(node, 'm:e'), ...shiftedLinear(inner(node, 'm:lim'), 'sup')],
  'm:groupChr': (node) => {
    const sign = property(node, 'm:groupChrPr', 'm:chr');
    // An arrow with words over it is written as its words; a brace under a formula is an ornament of it.
    return sign === undefined || /[⏞⏟︷︸]/.test(sign)
      ? inner(node, 'm:e')
      : [...inner(node, 'm:e'), ...linearText(sign)];
  },
  'm:phant': (node) =>
    property(node, 'm:phantPr', 'm:show') !== undefined &&
    !isOn(property(node, 'm:phantPr', 'm:show'))
      ? []
      : inner(node, 'm:e'),
  'm:borderBox': (node) => {
    // Struck through, a formula says the opposite.
    if (
      /strike/.test(
        child(node, 'm:borderBoxPr')
          ?.children.map(({ name }) => name)
          .join() ?? '',
      )
    )
      throw new Unwritable();
    return inner(node, 'm:e');
  },
};

export const MATH_WRITERS = Object.keys(WRITERS);

const joined = (parts: Linear[], between: string): Linear =>
  parts.flatMap((part, at) => (at > 0 ? [...linearText(between), ...part] : part));

const COMBINING: Record<string, string> = {
  '^': '\u0302',
  '~': '\u0303',
  '˙': '\u0307',
  '¨': '\u0308',
  '¯': '\u0305',
  '‾': '\u0305',
  '→': '\u20D7',
  '←': '\u20D6',
};
const combining = (sign: string): string => {
  if (/^\p{M}$/u.test(sign)) return sign;
  const found = COMBINING[sign];
  if (found === undefined) throw new Unwritable();
  return found;
};
