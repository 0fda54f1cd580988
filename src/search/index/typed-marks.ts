/**
 * Marks that keyboards, word processors and official texts write in several ways, each way with the one that stands for
 * all: straight, curly and corner quotes; dashes; dots between words; the brackets of document numbers (〔2020〕).
 */
const WAYS = {
  '"': '“”„‟〝〞「」『』＂',
  "'": '‘’‚‛＇',
  '-': '‐‑‒–—―−－',
  '~': '～〜∼',
  '·': '・•‧∙⋅',
  '(': '〔［[【（',
  ')': '〕］]】）',
};

const one = new Map(
  Object.entries(WAYS).flatMap(([mark, ways]) => [...ways].map((way) => [way, mark] as const)),
);

/** A mark as it is searched; any other character as it is. */
export const typedMark = (character: string): string => one.get(character) ?? character;
