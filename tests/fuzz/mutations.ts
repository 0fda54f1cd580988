import { randomFrom } from '#scripts/bench/random.ts';

/** Ways to spoil a sound text file; each takes numbers from 0 up to 1 for its choices. */
export type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const at = (bytes: Buffer, random: () => number) => Math.floor(random() * (bytes.length + 1));
const insert = (bytes: Buffer, place: number, what: Buffer | string) =>
  Buffer.concat([bytes.subarray(0, place), Buffer.from(what), bytes.subarray(place)]);
const pick = <T>(list: readonly T[], random: () => number) =>
  list[Math.floor(random() * list.length)]!;

/** Pieces that mean something to a parser of CSV, YAML, Markdown, MDX or HTML. */
export const FRAGMENTS = [
  '---',
  '\n---\n',
  '+++',
  '"',
  "'",
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  ': ',
  '- ',
  '#',
  '&a',
  '*a',
  '!x',
  '|',
  '>',
  '[',
  ']',
  '{',
  '}',
  '{}',
  '{`',
  '<',
  '</',
  '/>',
  '<!--',
  '-->',
  '<script>',
  '<Chart of="pm25" />',
  '<Figure of=',
  '<sub>',
  '</sup>',
  '<br />',
  "<a b='c'>",
  'import x from "y"\n',
  'export const a = 1\n',
  '`',
  '```',
  '~~~',
  '$$',
  '\\',
  '**',
  '__',
  '~',
  '](',
  '![',
  '[^1]',
  '[a]: b',
  '<http://a>',
  '%E0%A4',
  '%',
  '&#0;',
  '&lt;',
  '\u0000',
  '\uFEFF',
  '\uFFFD',
  '\u202E',
  '\u2028',
  '\u00A0',
  '\u200B',
  '　',
  '一、',
  '（一）',
  '1.',
  '是',
  '2月30日',
  '__proto__',
  'constructor',
  'true',
  'null',
  '~',
  '1e999',
  '-0',
  'NaN',
  '${a}',
  '{{a}}',
  '<%= a %>',
  '| a | b |\n|---|\n',
  '\n\n',
  '    ',
  '=cmd()',
  '../',
  'javascript:',
  '𠮷',
  'é',
  '٣',
  '🏭',
];

export const MUTATIONS: Record<string, Mutation> = {
  'cut short': (bytes, random) => bytes.subarray(0, at(bytes, random)),
  'without its beginning': (bytes, random) => bytes.subarray(at(bytes, random)),
  'a piece lost': (bytes, random) => {
    const from = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + at(bytes, random) / 4)]);
  },
  'a piece twice': (bytes, random) => {
    const from = at(bytes, random);
    return insert(bytes, from, bytes.subarray(from, from + 200));
  },
  'a byte flipped': (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let times = 0; times < 5; times++)
      copy[Math.floor(random() * copy.length)]! ^= 1 << Math.floor(random() * 8);
    return copy;
  },
  'pieces of syntax': (bytes, random) => {
    let spoiled = bytes;
    for (let times = 0; times < 4; times++)
      spoiled = insert(spoiled, at(spoiled, random), pick(FRAGMENTS, random));
    return spoiled;
  },
  'lines in another order': (bytes, random) =>
    Buffer.from(
      bytes
        .toString()
        .split('\n')
        .map((line) => ({ line, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ line }) => line)
        .join('\n'),
    ),
  'one piece of syntax many times': (bytes, random) =>
    insert(bytes, at(bytes, random), pick(FRAGMENTS, random).repeat(3000)),
  'UTF-16': (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le'),
  'UTF-16 without its mark': (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
  'Latin-1': (bytes) => Buffer.from(`é${bytes.toString()}`, 'latin1'),
  'a picture': (bytes) => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d', 'hex'), bytes]),
  'an archive': (bytes) => Buffer.concat([Buffer.from('504b030414000600', 'hex'), bytes]),
  'characters that are half of one': (bytes, random) =>
    insert(bytes, at(bytes, random), Buffer.from('eda080', 'hex')),
  'line ends of an old Mac': (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r')),
  nothing: () => Buffer.alloc(0),
};

/** Every mutation of every file, so many times, the same for the same seed. */
export function* mutated(files: Map<string, Buffer>, times: number, seed: number) {
  const random = randomFrom(seed);
  for (const [file, bytes] of files) {
    for (const [name, mutate] of Object.entries(MUTATIONS)) {
      for (let time = 0; time < times; time++) {
        yield { file, name: `${file}: ${name} (${time})`, bytes: mutate(bytes, random) };
      }
    }
  }
}
