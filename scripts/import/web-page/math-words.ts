/** Marks around what has more than one sign, so that a fraction on one line still says the same. */
const grouped = (words: string): string => (/^[\p{L}\p{N}.]*$/u.test(words) ? words : `(${words})`);

/**
 * Writes a MathML formula as a line of text: fractions with a stroke, roots with √, indices lower and higher as the page's
 * `sub` and `sup`. What presentation marks beyond that becomes the words in it, in their order.
 *
 * @param into gets the words
 */
export function mathWords(document: Document, node: Element, into: Element): void {
  const parts = [...node.children];
  const say = (...words: string[]) => into.append(...words);
  const text = (part: Element | undefined): string => {
    const made = document.createElement('span');
    if (part) mathWords(document, part, made);
    return made.textContent;
  };
  const shift = (name: 'sub' | 'sup', part: Element | undefined) => {
    const made = document.createElement(name);
    made.append(text(part));
    into.append(made);
  };
  switch (node.localName.toLowerCase()) {
    case 'semantics':
      if (parts[0]) mathWords(document, parts[0], into);
      return;
    case 'annotation':
    case 'annotation-xml':
      return;
    case 'mfrac':
      return say(grouped(text(parts[0])), '/', grouped(text(parts[1])));
    case 'msqrt':
      return say('√(', parts.map(text).join(''), ')');
    case 'mroot':
      shift('sup', parts[1]);
      return say('√(', text(parts[0]), ')');
    case 'msub':
    case 'munder':
      say(text(parts[0]));
      return shift('sub', parts[1]);
    case 'msup':
    case 'mover':
      say(text(parts[0]));
      return shift('sup', parts[1]);
    case 'msubsup':
    case 'munderover':
      say(text(parts[0]));
      shift('sub', parts[1]);
      return shift('sup', parts[2]);
    case 'mfenced':
      return say('(', parts.map(text).join(','), ')');
    case 'mtr':
      return say(parts.map(text).join(' '), ' ');
    default:
      if (parts.length === 0) return say(node.textContent.trim());
      for (const part of parts) mathWords(document, part, into);
  }
}
