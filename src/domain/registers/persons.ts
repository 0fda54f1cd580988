import { isLatinFirm, isLatinName, maskedLatinName } from './latin-names.ts';
import type { RegisterField } from './table-schema.ts';

/** What in a cell tells of a natural person: never published. */
export type PersonFinding = 'column' | 'owner' | 'named' | 'home' | 'phone' | 'identity';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤俞柯温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝虎';
/** Surnames of two characters. */
const COMPOUND =
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|澹台|独孤|呼延|夏侯|长孙|宇文|轩辕|端木|百里|东郭|南宫|西门|闻人|申屠|太史|钟离|公冶|宗政|濮阳|淳于|单于|仲孙|鲜于|闾丘|司空|亓官|司寇|颛孙|巫马|公西|漆雕|乐正|公良|拓跋|谷梁|赫连|万俟|纳兰|完颜';
/** Between the parts of names of other peoples: several signs are in use. */
const DOT = '[·•‧・･]';
const NAME = new RegExp(
  `^(?:[${SURNAMES}][\\p{Script=Han}]{1,2}|(?:${COMPOUND})[\\p{Script=Han}]{1,2}|[\\p{Script=Han}]{1,8}(?:${DOT}[\\p{Script=Han}]{1,8})+|[小老阿][${SURNAMES}])$`,
  'u',
);
/** A name with all but its surname taken away is none any more. */
const MASKED = /^[\p{Script=Han}]{1,8}(?:[·•‧・･]?某{1,2})+$/u;
/** What stands behind a name in a cell of names: a number to call, who else. */
const BEHIND =
  /[\s:：,，(（]*(?:电话|手机|座机|联系方式)?[\s:：]*[(（]?\+?\d[\d\s()（）转-]*$|(?:等(?:\d+|[一二三四五六七八九十两]+)?[人户名家]?|夫妇|夫妻|父子|母子|兄弟|姐妹|一家)$/;
/** What a place, an office or a firm ends with. */
const NO_NAME =
  /[局厂店场司院所社部村镇乡县市区府委会校站队行库园矿馆坊楼厅处办科组港岛桥路河湖江山海湾家团级类水气业务程目段线网台塔城洲州省户吨]$/;

/** Columns that name who owns, answers for, or asked. */
const OWNER =
  /负责|责任人|联系|经办|承办人|户主|法人|法定代表|代表人|业主|经营|当事|申请|相对人|举报|投诉|信访人|姓名|单位|owner|contact|party|person|applicant|builder|responsible|name$/i;
/** Columns of numbers to call somebody. */
const PHONES = /电话|手机|座机|联系方式|phone|mobile|\btel/i;
/** Numbers that everybody is to call. */
const HOTLINE = /监督|举报|投诉|咨询|服务|办公|值班|热线|公开/;
/** A telephone of a building, with its area code or without. */
const LANDLINE = /(?<![\d.])(?:\(?0\d{2,3}\)?[\s-]?)?[2-8]\d{6,7}(?!\d|\.\d)/;
/** A number to call somebody in running text; that of a hotline or an office window is meant to be called. */
const CALLED = new RegExp(
  `(?:联系电话|联系人电话|家庭电话|本人电话|个人电话|手机号?码?|联系方式)[\\s:为是]*${LANDLINE.source}`,
);
/** A number on an identity card, whatever its check digit says. */
const IDENTITY = /身份证(?:号码?|件号)?[\s:为是]*\d{6,17}[\dXx*]/;
const ROLE =
  '法定代表人|负责人|经营者|联系人|当事人|投诉人|举报人|信访人|反映人|业主|户主|姓名|居民|村民';
const SAID = '反映|投诉|举报|来信|来电|称|说|表示|认为|要求|提出|等';
const OWN_NAME = `(?:(?:${COMPOUND})|[${SURNAMES}])[\\p{Script=Han}]{1,2}?`;
/** The same with a name in Latin letters. */
const NAMED_LATIN = new RegExp(
  `(?:${ROLE}|\\b(?:contact(?: person)?|owner|complainant|applicant|legal representative))\\s*[:：为是]?\\s*([\\p{Script=Latin}'’.-]+(?:[ ,·][\\p{Script=Latin}'’.-]+){1,3})`,
  'iu',
);
/** Such a person named in running text. */
const NAMED = new RegExp(
  `(?:${ROLE})(?:[:：为是]\\s*|\\s+)?(${OWN_NAME})(?=[，。；、,;（(\\s\\d]|$|${SAID})|(?:^|[，。；、,;\\s])(${OWN_NAME})[，,、\\s]\\s*[男女][，,、\\s]`,
  'u',
);
/** 3 幢 2 单元 501 室, 12 弄 3 号 402 室: where somebody lives. */
const HOME =
  /\d+\s*(?:幢|栋|号楼|座)[^，。；,;]{0,6}?\d+\s*单元|\d+\s*单元\s*\d+\s*(?:室|号)|\d+\s*(?:幢|栋|号楼)[^，。；,;]{0,4}?\d{3,4}\s*(?:室|$|[，。；,;)])|\d+\s*弄\s*\d+\s*号\s*(?:楼)?\s*\d{2,4}\s*室/;

/** Whether words are shaped like the name of a person, a remark in brackets behind it left out. */
export function isNameShaped(words: string): boolean {
  const bare = words
    .normalize('NFKC')
    .replace(BEHIND, '')
    .replace(/\s*\(.*\)$/, '')
    .replace(/\s+/g, '');
  if (MASKED.test(bare)) return false;
  return NAME.test(bare) && !NO_NAME.test(bare);
}

/** Answers that are kept of a field: a column of states or kinds says the same few words in every row. */
const MOST_KEPT = 500;

/** What of a person the cells of a field tell. A column of persons that is masked tells nothing. */
export function personReader(field: RegisterField): (cell: string) => PersonFinding | undefined {
  if (field.type !== 'string' || field.person === 'mask') return () => undefined;
  if (field.person === 'refuse') return (cell) => (cell === '' ? undefined : 'column');
  const kept = new Map<string, PersonFinding | undefined>([['', undefined]]);
  const owner = OWNER.test(field.title) || OWNER.test(field.name);
  const names = owner && !field.constraints?.enum;
  const phones = PHONES.test(field.title) && !HOTLINE.test(field.title);
  return (cell) => {
    if (kept.has(cell)) return kept.get(cell);
    const found = findPerson(cell, { names, phones });
    if (kept.size < MOST_KEPT) kept.set(cell, found);
    return found;
  };
}

/** The same of one cell. */
export const personIn = (field: RegisterField, cell: string): PersonFinding | undefined =>
  personReader(field)(cell);

/**
 * @param names whether the column names who owns or answers for something
 * @param phones whether it holds numbers of somebody to call
 */
function findPerson(
  cell: string,
  { names, phones }: { names: boolean; phones: boolean },
): PersonFinding | undefined {
  const plain = cell.normalize('NFKC');
  if (/\d/.test(plain)) {
    if (HOME.test(plain)) return 'home';
    if (IDENTITY.test(plain)) return 'identity';
    if (CALLED.test(plain)) return 'phone';
  }
  const match = NAMED.exec(plain);
  const named = match?.[1] ?? match?.[2];
  if (named && !NO_NAME.test(named) && !MASKED.test(named)) return 'named';
  const latinWords = NAMED_LATIN.exec(plain)?.[1]?.split(' ') ?? [];
  // More words may follow a name.
  const isNamed = latinWords.some(
    (_, at) => at > 0 && isLatinName(latinWords.slice(0, at + 1).join(' ')),
  );
  if (isNamed && !isLatinFirm(plain)) return 'named';
  if (names) {
    const each = plain.split(/[、，,;/]/).map((part) => part.trim());
    // A comma may stand within a name in Latin letters, and before the legal form of a firm.
    const latin = plain
      .split(/[、;/]/)
      .map((part) => part.replace(BEHIND, '').replace(/\s*\(.*\)$/, ''));
    if (each.some(isNameShaped) || latin.some(isLatinNames)) return 'owner';
  }
  return phones && LANDLINE.test(plain) ? 'phone' : undefined;
}

/** One name in Latin letters, or several with commas between them. */
const isLatinNames = (words: string): boolean => {
  const parts = words.split(',').map((part) => part.trim());
  return isLatinName(words) || (parts.length > 1 && parts.some(isLatinName) && !isFirm(parts));
};

/** Whether what stands behind a comma is the legal form of a firm. */
const isFirm = (parts: string[]) => parts.some((part) => /^(?:ltd|inc|llc|limited)\b/i.test(part));

/**
 * A name with all but its first character taken away; several names one by one.
 *
 * @example maskedName('张三丰') // '张某某'
 */
export function maskedName(name: string): string {
  if (isLatinName(name)) return maskedLatinName(name);
  return name.replace(/[^、，,；;/\s（）()]+/gu, (one) => {
    const [first = '', ...rest] = [...one];
    return first + '某'.repeat(Math.max(1, Math.min(2, rest.length)));
  });
}
