import { CITY, PROVINCE, REGION } from './known-places.ts';

const STEM = '甲乙丙丁戊己庚辛壬癸某';
/** What no name of a place holds: it joins a name to other words, or means places in general. */
const NOT_IN_NAME = '的了为是和与及至到从在对由被将把各全我本该外其等个\\d';
const COUNTED = '一二两三四五六七八九十百';
/** Endings of kinds of places, not of names: 城市, 示范县. Before 区 there are more kinds than names. */
const KIND_OF_CITY = `城|超|上|股|楼|夜|集|门|都|县|省|级|设区|范|模|文明|卫生|园林|森林|试点|标兵|重点|中小|地|区|新|核心|海绵|智慧|[${COUNTED}]`;
const KIND_OF_COUNTY = `标|范|困|先进|试点|文明|生态|市|区|点|脱贫|大|强|文化|经济|农业|卫生|[${COUNTED}]`;
const KIND_OF_DISTRICT =
  '范|园|护|能|排|景|社|小|校|厂|作业港|库|矿|林|牧|灾|疫|革命老|发|高新|经开|自贸|税|冲|核心|制|养|燃|采|渔|[主老旧新心核]城|片|郊|偏远山|[近沿浅深]海|灌|辖|分|验|聚|集|业|民|住|活|务|旅游|度假|合作|先行|引领|样板|态|红线|[供汇受蓄]水|源|流|市|县|地|军|战|选|震|建成|规划|教|染|点|敏感|近岸|湿地|政|自治|中心|标|管控|防控|理|人|库周|创新|科技|物流|加工|出口|边境|跨境|协同|隔离|封控|防范|监测|空白|险|复|植|产|车|公|学|殖|目|工|置|没|造|游|禁|火|滩|耕|草|绿|洪|涝|旱|汛|域';
const KIND_OF_TOWN = '标|城|乡|村|重|小|古|集|强|市|建制|中心|特色|街|所有|点|大';

/** Words that begin a clause and no name: 完成县级任务, 新增乡镇. */
const NO_NAME =
  '均|已|曾|并|且|或|因|按|据|经|凡|每|又|再|仅|较|相|所有|部分|多数|少数|有关|上述|下列|以上|以下|[区市省县乡]级|完成|实现|建成|开展|推|获|荣|成功|组织|实施|落实|加|新增|新建|开通|出台|印发|召开|启动|配合|协助|涉及|覆盖|包括|包含|针对|围绕|联合|根据|通过|关于|会同|支持|指导|督促|帮助|服务|带动|辐射|连接|打造|创建|争|入选|列入|成为|作为|位于|地处|超额|圆满|积极|持续|深入|全面|扎实|率先|代表|邻|近|距|沿|受|靠|建设|改造|提升|整治|选|确定|共|总|累计|合计|有|使|让|带|走|示|重|达|符合|满足';

const named = (length: string, kind: string, ending: string) =>
  `(?!${NO_NAME})(?:[^\\s,;。:()、“”\\uE000A-Za-z${NOT_IN_NAME}]){${length}}(?<!${kind})${ending}`;

/** 县级, 市场, 区域: the ending belongs to the next word. */
const NEXT_WORD = '(?![级城域场乡委政区局属直内里长际外民容辖管道控部厅会位间块划村街品集面面])';

/** Names, known or not, that count as such where a clause or an item of a list begins with them. */
export const PLACE_AT_HEAD = [
  `${named('1,4', KIND_OF_CITY, '市')}(?:${NEXT_WORD}|(?=区))`,
  `${named('1,4', KIND_OF_COUNTY, '县')}${NEXT_WORD}`,
  '[\\u4e00-\\u9fff]{1,7}自治[区州县旗]',
  `${named('2,3', KIND_OF_DISTRICT, '区')}${NEXT_WORD}`,
  '[\\u4e00-\\u9fff]{2,4}新区',
  `${named('1,2', '神|九', '州')}${NEXT_WORD}`,
  `${named('1,3', KIND_OF_TOWN, '(?:镇|乡(?!镇)|街道)')}${NEXT_WORD}`,
  '[\\u4e00-\\u9fff]{2,4}(?<!近岸|市|沿海|辖|重点|浅|深|远|类)(?:海域|开发区|高新区|经开区|集聚区)',
  `${PROVINCE}(?=[^,。;]{0,3}(?:PM|空气|优良|地表|平均|水质|环境|年均|浓度|全年|为|是|分别|\\d))`,
  `(?:${CITY}|${REGION})(?![大学公司集团路街])`,
].join('|');

/** Names that are names anywhere in a text. */
export const PLACE_ANYWHERE = [
  `(?:[${STEM}]|[A-ZＸ×]{1,3})(?:市|自治县|县|新区|区|省|自治州|州|镇|乡)`,
  `${PROVINCE}(?:省|市|(?:壮族|回族|维吾尔)?自治区)`,
  `${CITY}(?:市|地区|州|盟)`,
  '(?:长三角|珠三角|京津冀|汾渭平原|长江经济带|粤港澳大湾区)(?:地区|区域)?',
  '(?:周边|其他|其余|兄弟|邻近|相邻|毗邻)的?(?:各|设区)?(?:城市|地区|县市|县区|市县|区县|市州|[县市区])',
  '\\d{2,3}个[^,。;:\\d]{0,8}城市(?=平均|空气|PM|优良)',
  '(?:地级及以上|重点|直辖|省会|副省级|计划单列|沿海|参评|监测)城市',
].join('|');

/** 全市, 我县: whatever place of that rank the text is about; 全省 and 全国, too. */
export const WHOLE_PLACE = '(?:全国|我国|(?:全|我|本)[省市县区州盟旗镇乡]|全自治[区州县旗])(?!域)';

/** The built-up part of a place. */
export const URBAN_PART =
  '(?<![县区各小超大门城]|(?<![区县市])、|各[县区市]、)(?:中心城区|主城区|建成区|老城区|城区|市区|县城(?!市))(?![、县市]|域)';
export const IS_URBAN = /^(?:中心城区|主城区|建成区|老城区|城区|市区|县城)$/;

/** What may be between the beginning of a clause and a name at its head: when, 其中, 一是. */
export const BEFORE_HEAD =
  /(?:\s+|[一二三四五六七八九十]+是|首先|其次|其中|而|但|同期|同时|目前|另外|此外|据统计|截[至止]|至|到|\d{4}年度?|\d{1,2}月(?:份|底|末)?|\d{1,2}日|[-至]|[上下]半年|前三季度|第?[一二三四]季度|今年|去年|上年|全年|年末|以来|期间)/y;
/** What a name may follow within a clause. */
export const JOINED = /(?:[和与及至]|的是|分别是|依次是|依次为|最[高低好差]的?为)$/;
