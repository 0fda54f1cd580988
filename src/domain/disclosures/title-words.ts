const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of one character that belong to the word before them; a line must not begin with these. */
const LEADS_ON = /^[和与及或、暨]$/u;

/**
 * The words of a Chinese title, so that lines can break between them and never within: 甲州市, 生态, 环境局. A single
 * character that only ends a word (局, 年, 的) stays with it, and so do marks that close; 1-11月 is one word.
 *
 * @param name stays whole as well: the bureau's, as long as it may be
 */
export function titleWords(title: string, name = ''): string[] {
  if (name && title.includes(name)) {
    const [before = '', ...after] = title.split(name);
    return [...titleWords(before), ...after.flatMap((part) => [name, ...titleWords(part)])];
  }
  const words: string[] = [];
  for (const { segment } of WORDS.segment(title)) {
    const before = words.at(-1);
    const single = [...segment].length === 1 && !LEADS_ON.test(segment);
    const opens = before !== undefined && /[\p{Ps}\p{Pi}]$|\d[-–~～]$/u.test(before);
    const number = /^[\d.]+$/.test(segment);
    if (before !== undefined && ((single && !/^[\p{Ps}\p{Pi}]/u.test(segment) && !number) || opens))
      words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}
