import type { RegisterField } from './table-schema.ts';

/** What in a cell tells of a natural person: never published. */
export type PersonFinding = 'column' | 'owner' | 'named' | 'home';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤俞柯温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝虎';
const NAME = new RegExp(
  `^(?:[${SURNAMES}][\\p{Script=Han}]{1,2}|(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒)[\\p{Script=Han}]{1,2}|[\\p{Script=Han}]{2,6}[·•][\\p{Script=Han}]{1,8})$`,
  'u',
);
/** What a place, an office or a firm ends with. */
const NO_NAME =
  /[局厂店场司院所社部村镇乡县市区府委会校站队行库园矿馆坊楼厅处办科组港岛桥路河湖江山海湾家团级类水气业务程目段线网台塔城洲州省户]$/;

/** Columns that name who owns, answers for, or asked. */
const OWNER =
  /负责|责任人|联系|法定代表|代表人|业主|经营|当事|申请|相对人|举报|投诉|信访人|姓名|单位|owner|contact|party|person|applicant|builder|responsible|name$/i;
/** Such a person named in running text. */
const NAMED = new RegExp(
  `(?:法定代表人|负责人|经营者|联系人|当事人|投诉人|举报人|信访人|业主|姓名)(?:[:：为是]\\s*|\\s+)?([${SURNAMES}][\\p{Script=Han}]{1,2})(?=[，。；、,;（(\\s]|$)`,
  'u',
);
/** 3 幢 2 单元 501 室: where somebody lives. */
const HOME =
  /\d+\s*(?:幢|栋|号楼|座)[^，。；]{0,6}?\d+\s*单元|\d+\s*单元\s*\d+\s*(?:室|号)|\d+\s*(?:幢|栋|号楼)[^，。；]{0,4}?\d{3,4}\s*室/;

/** Whether words are shaped like the name of a person, a remark in brackets behind it left out. */
export function isNameShaped(words: string): boolean {
  const bare = words
    .normalize('NFKC')
    .replace(/\s*\(.*\)$/, '')
    .replace(/\s+/g, '');
  return NAME.test(bare) && !NO_NAME.test(bare);
}

/** What of a person a cell tells. A column of persons that is masked tells nothing. */
export function personIn(field: RegisterField, cell: string): PersonFinding | undefined {
  if (field.type !== 'string' || cell === '' || field.person === 'mask') return undefined;
  if (field.person === 'refuse') return 'column';
  const plain = cell.normalize('NFKC');
  if (HOME.test(plain)) return 'home';
  const [, named] = NAMED.exec(plain) ?? [];
  if (named && !NO_NAME.test(named)) return 'named';
  const owner = OWNER.test(field.title) || OWNER.test(field.name);
  const each = plain.split(/[、，,;/]/).map((part) => part.trim());
  return owner && !field.constraints?.enum && each.some(isNameShaped) ? 'owner' : undefined;
}

/**
 * A name with all but its first character taken away; several names one by one.
 *
 * @example maskedName('张三丰') // '张某某'
 */
export function maskedName(name: string): string {
  return name.replace(/[^、，,；;/\s（）()]+/gu, (one) => {
    const [first = '', ...rest] = [...one];
    return first + '某'.repeat(Math.max(1, Math.min(2, rest.length)));
  });
}
