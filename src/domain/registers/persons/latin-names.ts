/** Chinese surnames in pinyin, those of two syllables behind, and as they are written in Hong Kong and Taiwan. */
const SURNAMES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lu lyu lv ding ren shen yao jiang cui zhong tan lu fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao shao mao hao gong wan qian qin dai mo kong xiang ke wen kang shi niu ge xing an qi yi qiao wu pang ni zhuang nie zhang yue zhai ou geng guan lan jiao zuo gan zhu bao ning shang shu ruan ji mei tong ling bi shan pei huo tu miao sheng qu weng ran xin chai meng bao hua yu pu teng rao mou ai you mu nong si zhuo gu che lian mai chu lou dou cen jing dang gong fei bu leng xi mi bai zong qu quan ying zang min gou bian ji he qiu luan sui diao sha rong kou sang lang zhen cong ' +
    'ouyang shangguan sima zhuge dongfang huangfu yuchi gongsun murong linghu situ huyan xiahou zhangsun yuwen xuanyuan duanmu baili nangong ximen tuoba wanyan nalan helian ' +
    'chan wong cheung leung lau lam ng kwok tsang tse hsu hsieh tsai chiang chow chu ho yeung cheng chung kwong lai lui mok poon siu szeto tam tong tsui yip yuen chang chiu hung kuo liao lo'
  ).split(/\s+/),
);
/** Given names that are common in languages of Latin script. */
const GIVEN = new Set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank gregory raymond alexander patrick jack dennis peter mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy anna maria hans jean pierre jose carlos juan luis ivan sergei mohammed muhammad ahmed ali'.split(
    ' ',
  ),
);
const FIRM =
  /\b(?:co|ltd|limited|inc|llc|llp|plc|corp(?:oration)?|company|companies|gmbh|sarl|pte|pty|group|holdings?|enterprises?|industr(?:y|ies|ial)|factory|works|mill|plant|yard|shipyard|shipping|ship|marine|ocean|port|terminal|wharf|dock|logistics|trading|trade|food|foods|seafood|fishery|chemicals?|petrochemicals?|energy|power|electric|electronics|steel|metal|materials?|paper|textiles?|dyeing|garments?|pharma(?:ceuticals?)?|technolog(?:y|ies)|tech|engineering|construction|environment(?:al)?|protection|water|waste|recycling|service|services|center|centre|bureau|office|department|ministry|committee|government|council|institute|academy|university|college|school|hospital|hotel|bank|farm|station|park|city|county|district|town(?:ship)?|village|street|road|island|international|china)\b/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam)\b\.?\s*/i;
const WORD = "[\\p{Script=Latin}][\\p{Script=Latin}'’]*\\.?(?:-[\\p{Script=Latin}]+)*";
/** Two to four words, or two with a dot or a comma between them. */
const WORDS = new RegExp(`^${WORD}(?:(?:\\s+|\\s*[,·•‧・･]\\s*)${WORD}){1,3}$`, 'u');
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang|i?ong|uan|ian|iao|uai|[aeiuv]n|[ei]ng|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|ve|er|[aoeiuv])';
const PINYIN = new RegExp(`^${SYLLABLE}(?:[-']?${SYLLABLE}){0,2}$`);
/** What stands for a name that is not told. */
const MASKED = /^(?:mou){1,2}$|^x+$/;

/** Letters alone: tones and dots above, capitals and signs behind make no difference. */
const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}|[.'’]/gu, '')
    .toLowerCase();

/** Whether words name a firm, an office or a place. */
export const isLatinFirm = (words: string): boolean => FIRM.test(words);

/**
 * Whether words in Latin letters are shaped like the name of a person: a Chinese surname with a given name, in either
 * order, in any capitals, with or without a hyphen; a given name of another language with a surname; or a form of address.
 *
 * @example isLatinName('ZHANG San') // true
 * @example isLatinName('ZHANG SAN CO., LTD') // false
 */
export function isLatinName(words: string): boolean {
  const whole = words.normalize('NFKC').trim();
  if (FIRM.test(whole)) return false;
  const bare = whole.replace(TITLE, '');
  if (bare !== whole) return new RegExp(`^${WORD}(?:\\s+${WORD}){0,3}$`, 'u').test(bare);
  if (!WORDS.test(whole)) return false;
  if (/[·•‧・･]/.test(whole)) return true;
  const parts = whole.split(/[\s,]+/).map(plain);
  if (GIVEN.has(parts[0]!) || (whole.includes(',') && GIVEN.has(parts.at(-1)!))) return true;
  return surnameAt(parts) !== undefined;
}

/** The place of the surname of a Chinese name: first or last, all others being given names. */
function surnameAt(parts: string[]): number | undefined {
  const joined = (own: string[]) => own.join('');
  for (const at of [0, parts.length - 1]) {
    const others = parts.filter((_, index) => index !== at);
    if (!SURNAMES.has(parts[at]!.replaceAll('-', ''))) continue;
    if (others.every((own) => MASKED.test(own))) return undefined;
    const given = joined(others);
    const isGiven =
      others.length <= 2 && (PINYIN.test(given) || others.some((own) => own.includes('-')));
    if (isGiven || others.every((own) => own.length === 1)) return at;
  }
  return undefined;
}

/** Such a name with all but its surname taken away; the first word stays of a name whose surname is not known. */
export function maskedLatinName(name: string): string {
  const words = name
    .normalize('NFKC')
    .trim()
    .replace(TITLE, '')
    .split(/[\s,·•‧・･]+/);
  return `${words[surnameAt(words.map(plain)) ?? 0]} 某某`;
}
