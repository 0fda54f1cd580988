/*
 * Surnames: those of the Hundred Family Surnames and of today's lists. A name that is not seen is published; a word that is
 * taken for one is told, and staff say that it is none.
 */

/** Surnames of one character that begin few other words. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤俞柯温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦左柳甘祝包宁尚符舒阮纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝虎洪傅裘谌芮逄郦邸奚酆皮萧湛禹狄贝伏茅危昝贲郁杭诸钮嵇滑荀羊於惠封羿储汲邴糜巴弓牧隗宓郗班仰伊钭厉戎祖束幸韶郜蓟薄宿邰鄂索咸籍赖蔺屠胥苍莘贡劳扶堵宰雍郤璩濮寿扈燕冀郏浦茹宦慎戈庾暨匡阙殳蔚夔厍晁勾訾阚那毋乜鞠巢蒯荆竺逯盖桓仝仉呙檀练揭帅敬楚粟卿栗谯苻揣郇鄢郄冼斯娜朴玄招植竹尉原展银';

/** Those that begin many words, too: names only where a column, or a word and a colon, says that a name follows. */
export const COMMON_WORD_SURNAMES =
  '宣支干计元平水云花昌凤强家富松井国广东红公养容须从习权丰充经能空相后通都满终居衡步乐常印怀阴双鱼弘禄越隆融蓬秋暴乌别利益尧';

/** Surnames of two characters. */
export const COMPOUND_SURNAMES =
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|澹台|独孤|呼延|夏侯|长孙|宇文|轩辕|端木|百里|东郭|南宫|西门|闻人|申屠|太史|钟离|公冶|宗政|濮阳|淳于|单于|仲孙|鲜于|闾丘|司空|亓官|司寇|颛孙|巫马|公西|漆雕|乐正|公良|拓跋|谷梁|赫连|万俟|纳兰|完颜';
