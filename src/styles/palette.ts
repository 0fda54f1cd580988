/**
 * The site's colours, light and dark, by their names as CSS variables: `--paper`. Style sheets take them from
 * `base/colours.css`, which is made of this table; charts, icons, reports and `theme-color` read it here.
 */
export const COLOURS = {
  paper: ['#fcfcfa', '#12191b'],
  'paper-2': ['#f3f4f1', '#1a2326'],
  ink: ['#1b2528', '#e3e9e8'],
  'ink-soft': ['#526065', '#a3b1b3'],
  rule: ['#d9dedc', '#2c383b'],
  'rule-strong': ['#8b9a9d', '#66767a'],
  accent: ['#0b6477', '#79c6d6'],
  'accent-soft': ['#e3eff1', '#17323a'],
  mark: ['#fbf0c4', '#4a4217'],
  good: ['#2b6a3f', '#8acb9b'],
  attention: ['#8a5a00', '#e4b45e'],
  bad: ['#9a3324', '#ef9a8a'],
  'chart-1': ['#0b6477', '#79c6d6'],
  'chart-2': ['#b0561a', '#eba56c'],
  'chart-3': ['#4d5f9e', '#a9b7ee'],
  'chart-4': ['#3f7d4e', '#93cfa0'],
  'chart-5': ['#8c4a78', '#dca3ca'],
  'chart-grid': ['#e4e8e6', '#263134'],
  'chart-limit': ['#9a3324', '#ef9a8a'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Colour = keyof typeof COLOURS;

/** A colour on paper as a style sheet writes it that stands alone: `light-dark(#fcfcfa, #12191b)`. */
export function lightDark(name: Colour): string {
  return `light-dark(${COLOURS[name].join(', ')})`;
}

/** All of them as a style sheet. */
export function coloursCss(): string {
  const rules = (at: 0 | 1, indent: string) =>
    Object.entries(COLOURS)
      .map(([name, colours]) => `${indent}--${name}: ${colours[at]};\n`)
      .join('');
  return (
    '/* Made of src/styles/palette.ts; `npm test -- tests/unit/src/styles -u` makes it again. */\n' +
    `:root {\n${rules(0, '  ')}}\n\n` +
    `@media (prefers-color-scheme: dark) {\n  :root {\n${rules(1, '    ')}  }\n}\n`
  );
}
