import * as OpenCC from 'opencc-js';

/** The CJK Unified Ideographs block: where everyday traditional characters lie. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Every traditional character followed by its simplified one, in one string: `氣气環环…` (OpenCC's table). */
export function simplifiedPairs(): string {
  const convert = OpenCC.Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code);
    const simple = convert(character);
    if (simple !== character && simple.length === 1) pairs += character + simple;
  }
  return pairs;
}
