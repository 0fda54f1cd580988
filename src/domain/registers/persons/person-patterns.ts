import { COMMON_WORD_SURNAMES, COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

/* What names, telephones, identity numbers and homes of persons look like in a cell (`persons.ts`). */

/** Between the parts of names of other peoples: several signs are in use. */
const DOT = '[·•‧・･]';
export const NAME = new RegExp(
  `^(?:[${SURNAMES}${COMMON_WORD_SURNAMES}][\\p{Script=Han}]{1,2}|(?:${COMPOUND_SURNAMES})[\\p{Script=Han}]{1,2}|[\\p{Script=Han}]{1,8}(?:${DOT}[\\p{Script=Han}]{1,8})+|[小老阿][${SURNAMES}])$`,
  'u',
);
/** A name with all but its surname taken away is none any more. */
export const MASKED = /^[\p{Script=Han}]{1,8}(?:[·•‧・･]?某{1,2})+$/u;
/** What stands behind a name in a cell of names: a number to call, who else. */
export const BEHIND =
  /[\s:：,，(（]*(?:电话|手机|座机|联系方式)?[\s:：]*[(（]?\+?\d[\d\s()（）转-]*$|(?:等(?:\d+|[一二三四五六七八九十两]+)?[人户名家]?|夫妇|夫妻|父子|母子|兄弟|姐妹|一家|副?(?:局长|处长|科长|主任|所长|镇长|乡长|村长|书记|总?经理|厂长|董事长|总监|老板|队长|校长|院长)|老师|师傅|同志)$/;
/** What stands before a name in a cell of names. */
export const BEFORE_NAME =
  /^(?:个体工商户|个体户|农户|养殖户|居民|村民|户主|业主|经营者|法定代表人|法人代表|负责人|当事人|联系人)[:：\s]*/;
/** What an office, a firm or a place ends with. */
export const NO_NAME =
  /[局厂店场司院所社部村镇乡县市区府委会校站队行库园矿馆坊楼厅处办科组港岛桥路河湖江山海湾家团级类水气业务程目段线网台塔城洲州省户吨]$/;
/** What names of persons end with, too: in a column of persons it is no sign of a place. */
export const NATURE = /[河湖江山海湾港岛桥家]$/;
/** Columns of persons alone. */
export const PERSONS_ONLY =
  /负责人|责任人|联系人|经办|承办人|户主|法定代表|法人代表|当事|行为人|举报人|投诉人|信访人|姓名|户名|被处罚人|处罚对象|家属/;

/** Columns that name who owns, answers for, or asked. */
export const OWNER =
  /负责|责任人|联系|经办|承办人|户主|法人|法定代表|代表人|业主|经营|当事|申请|相对人|对象|被处罚|受罚|行为人|违法主体|举报|投诉|信访人|姓名|户名|名称|家属|监护|代理人|委托人|承包|受害|单位|owner|contact|party|person|applicant|builder|responsible|name$/i;
/** Columns of numbers to call somebody. */
export const PHONES = /电话|手机|座机|联系方式|phone|mobile|\btel/i;
/** Numbers that everybody is to call. */
export const HOTLINE = /监督|举报|投诉|咨询|服务|办公|值班|热线|公开/;
/** A telephone of a building, with its area code or without. */
export const LANDLINE = /(?<![\d.])(?:\(?0\d{2,3}\)?[\s-]?)?[2-8]\d{6,7}(?!\d|\.\d)/;
/** A number to call somebody in running text; that of a hotline or an office window is meant to be called. */
export const CALLED = new RegExp(
  `(?:联系电话|联系人电话|家庭电话|住宅电话|家里电话|宅电|本人电话|个人电话|手机号?码?|联系方式)[\\s:为是]*${LANDLINE.source}`,
);
/** A number on an identity card, whatever its check digit says. */
export const IDENTITY_NUMBER =
  /(?:身份证(?:号码?|件号|明)?|证件号码?)[\s:为是]*(?:\d[\s-]?){6,17}[\dXx*]|(?<!\d)[1-9]\d{5}[\s-]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[\s-]?\d{3}[\dXx](?![\dA-Za-z])/;
const ROLE =
  '法定代表人|法人代表|负责人|责任人|经营者|经办人|承办人|申请人|被处罚人|行为人|联系人|当事人|投诉人|举报人|信访人|反映人|业主|户主|姓名|居民|村民';
const SAID = '反映|投诉|举报|来信|来电|称|说|表示|认为|要求|提出|等';
const OWN_NAME = `(?:(?:${COMPOUND_SURNAMES})|[${SURNAMES}])[\\p{Script=Han}]{1,2}?`;
/** The same with a name in Latin letters. */
export const NAMED_LATIN = new RegExp(
  `(?:${ROLE}|\\b(?:contact(?: person)?|owner|complainant|applicant|legal representative))\\s*[:：为是]?\\s*([\\p{Script=Latin}'’.-]+(?:[ ,·][\\p{Script=Latin}'’.-]+){1,3})`,
  'iu',
);
/** Such a person named in running text. */
export const NAMED = new RegExp(
  `(?:${ROLE})(?:[:：为是]\\s*|\\s+)?(${OWN_NAME})(?=[，。；、,;（(\\s\\d]|$|${SAID})|(?:^|[，。；、,;\\s])(${OWN_NAME})[，,、\\s]\\s*[男女][，,、\\s]`,
  'u',
);
/** A house of one's own, or what was built without leave: NAME夫妇违建案, NAME建设私房项目. */
export const HOUSE_OF = new RegExp(
  `^(?:((?:(?:${COMPOUND_SURNAMES})|[${SURNAMES}])[\\p{Script=Han}]{1,2}?)(?:夫妇|夫妻|父子|母子|兄弟|姐妹|一家|等人|户)|((?:${COMPOUND_SURNAMES})[\\p{Script=Han}]{1,2}|[${SURNAMES}][\\p{Script=Han}]{2}))(?:的|申请|违法|违章|擅自|新建|翻建|改建|扩建|自建|建设|建造|私自|搭建)*(?:私房|自建房|民房|建房|违建|违章|搭建)`,
  'u',
);
/** 3 幢 2 单元 501 室, 12 弄 3 号 402 室: where somebody lives. */
export const HOME =
  /\d+\s*(?:幢|栋|号楼|座)[^，。；,;]{0,6}?\d+\s*单元|\d+\s*单元\s*\d+\s*(?:室|号)|\d+\s*(?:幢|栋|号楼)[^，。；,;]{0,4}?\d{3,4}\s*(?:室|$|[，。；,;)])|\d+\s*弄\s*\d+\s*号\s*(?:楼)?\s*\d{2,4}\s*室|(?:家住|家庭住址|住址|现住|居住地|户籍地址?)[:为是在]?\s*[^，。；,;]{0,40}\d/;
