const SPACE = /[ \t\r\n]*/y;
const SCALAR =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON (RFC 8259), as an offset: the parser of the runtime does not always say so. Nesting is
 * walked with a stack of its own, so that no depth is too much.
 *
 * @example jsonFault('{"a": [1,]}') // 9
 */
export function jsonFault(text: string): number {
  const open: ('}' | ']')[] = [];
  let at = 0;
  /** What may come next: a value, a name, or what follows a value; `first` directly behind an opening bracket. */
  let next: 'value' | 'name' | 'after' = 'value';
  let first = false;
  const skip = () => {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)![0].length;
  };
  const scalar = (): string | undefined => {
    SCALAR.lastIndex = at;
    return SCALAR.exec(text)?.[0];
  };
  for (;;) {
    skip();
    const character = text[at];
    if (first && character === open.at(-1)) {
      open.pop();
      at += 1;
      [next, first] = ['after', false];
    } else if (next === 'name') {
      const name = scalar();
      if (!name?.startsWith('"')) return at;
      at += name.length;
      skip();
      if (text[at] !== ':') return at;
      at += 1;
      [next, first] = ['value', false];
    } else if (next === 'value') {
      if (character === '{' || character === '[') {
        open.push(character === '{' ? '}' : ']');
        at += 1;
        [next, first] = [character === '{' ? 'name' : 'value', true];
        continue;
      }
      const value = scalar();
      if (!value) return at;
      at += value.length;
      [next, first] = ['after', false];
    } else if (open.length === 0) return at;
    else if (character === open.at(-1)) {
      open.pop();
      at += 1;
    } else if (character === ',') {
      at += 1;
      next = open.at(-1) === '}' ? 'name' : 'value';
    } else return at;
  }
}
