/**
 * The radicals of U+2E80–2EF3, each with the ordinary character that looks the same: the property
 * Equivalent_Unified_Ideograph of Unicode 14 (UAX #44). U+2E80 has none.
 */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const pairs = [...SUPPLEMENT];
const ORDINARY = new Map(
  pairs.flatMap((radical, at) => (at % 2 === 0 ? [[radical, pairs[at + 1]!] as const] : [])),
);

/**
 * Writes ordinary characters for radicals, which PDF files of browsers give in their place: one glyph draws both, and
 * the file names the radical. Compatibility normalisation knows those of U+2F00–2FD5 alone.
 *
 * @returns the text, and the radicals that were in it
 * @example unifiedIdeographs('⻓江⼯程').text // '长江工程'
 */
export function unifiedIdeographs(text: string): { text: string; radicals: string[] } {
  const radicals: string[] = [];
  const unified = text.replace(/[\u2E80-\u2FD5]/g, (radical) => {
    const ordinary = ORDINARY.get(radical) ?? radical.normalize('NFKC');
    if (ordinary !== radical) radicals.push(radical);
    return ordinary;
  });
  return { text: unified, radicals };
}
