import { expect, test } from 'vitest';
import { isNameShaped, maskedName, personIn } from '#domain/registers/persons/persons.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';
import { madeUp, ROW, SCHEMA, told } from '#tests/unit/src/domain/registers/made-up.ts';

const field = (title: string, own: Partial<RegisterField> = {}): RegisterField => ({
  name: 'f',
  type: 'string',
  title,
  ...own,
});

test('names of persons are told from those of firms, offices and places', () => {
  for (const name of ['张三', '李四光', '欧阳修', '王 芳', '张三（个体）', '阿卜杜拉·买买提'])
    expect(isNameShaped(name), name).toBe(true);
  for (const name of ['甲厂', '王家村', '金塘镇', '石化公司', '区住建局', '白泉', '甲市生态环境局'])
    expect(isNameShaped(name), name).toBe(name === '白泉');
});

test('a name in a column of owners is refused, and in a column of other things is none', () => {
  expect(personIn(field('建设单位'), '张三')).toBe('owner');
  expect(personIn(field('联系人'), '甲市某公司、李四')).toBe('owner');
  expect(personIn(field('河流'), '金水')).toBeUndefined();
});

test('a person named in running text, and where somebody lives, are refused in any column', () => {
  expect(personIn(field('问题'), '现场检查时，法定代表人：张三，在场')).toBe('named');
  expect(personIn(field('地点'), '甲街道乙小区3幢2单元501室')).toBe('home');
  expect(personIn(field('地点'), '甲街道工业区10号')).toBeUndefined();
});

test.each([
  ['经办', '诸葛亮'],
  ['负责人', '澹台明'],
  ['负责人', '独孤求'],
  ['负责人', '呼延灼'],
  ['当事人', '买买提·吐尔逊'],
  ['当事人', '阿依古丽•艾买提'],
  ['当事人', '迪丽热巴‧迪力木拉提'],
  ['联系人', '王先生'],
  ['联系人', '陈主任'],
  ['联系人', '小王'],
  ['联系人', '张三 13800138000'],
  ['联系人', '李四0580-2345678'],
  ['联系人', '王五（0580）2345678'],
  ['联系人', '王五，电话：2345678'],
  ['业主', '张三丰等3户'],
  ['投诉人', '李四夫妇'],
  ['备注', '联系人：王先生，电话0580-2345678'],
  ['备注', '投诉人张三反映有臭味'],
  ['备注', '由业主李四投诉'],
  ['备注', '张三，男，1960年生'],
  ['备注', '身份证号：33090219900101123X'],
  ['备注', '联系电话：2345678'],
  ['电话', '0580-2345678'],
  ['地点', '乙村12号楼501'],
  ['地点', '丁公寓3幢501'],
  ['地点', '丙花园5栋1202室'],
  ['地点', '人民路12弄3号402室'],
  ['当事人', '裘大川'],
  ['处罚对象', '谌大山（户主）'],
  ['被处罚人', '洪三石'],
  ['户名', '傅小溪'],
  ['联系人', '王大海'],
  ['当事人', '宣小竹'],
  ['负责人', '王大川局长'],
  ['经营者', '个体工商户宣小竹'],
  ['名称', '虞大川'],
  ['项目', '芮小溪建设私房项目'],
  ['案件', '逄小竹夫妇违建案'],
  ['备注', '经办人：应大川'],
  ['备注', '宅电 0580-2051234'],
  ['备注', '家住甲路86号3-501'],
  ['备注', '证件号 330902197905214134'],
  ['备注', '身份证330902 19790521 4134'],
  ['备注', '33090219790521413X'],
])('in the column %s a person is seen in %s', (title, cell) => {
  expect(personIn(field(title), cell)).toBeDefined();
});

test.each([
  ['联系人', '张某某'],
  ['联系人', '张某'],
  ['联系人', '办公室'],
  ['建设单位', '甲市向阳船厂'],
  ['负责单位', '甲管委会'],
  ['单位', '万吨'],
  ['业主', '全体业主'],
  ['信访人', '群众'],
  ['监督电话', '0580-2345678'],
  ['备注', '举报电话：12369'],
  ['备注', '文号甲环建审2023012号'],
  ['备注', '1号楼、2号楼共120户'],
  ['项目', '3号楼改造工程'],
  ['项目', '2单元污水处理设施'],
  ['地点', '工业园区3幢厂房'],
  ['规模', '长476m，投资2345678元'],
  ['名称', '甲港码头'],
  ['名称', '金塘山'],
  ['项目', '江南村私房改造'],
  ['项目', '甲塘岛民房拆除'],
  ['项目', '违章建筑拆除'],
  ['备注', '统一社会信用代码 913309007420123456'],
  ['备注', '对业主宣传环保要求。'],
  ['备注', '居民家中有异味。'],
  ['处罚对象', '甲市某水产公司'],
  ['当事人', '村民委员会'],
])('in the column %s nobody is seen in %s', (title, cell) => {
  expect(personIn(field(title), cell)).toBeUndefined();
});

test('a column of persons is masked or refused, as its schema says', () => {
  expect(maskedName('张三丰、欧阳修')).toBe('张某某、欧阳某');
  const withPerson = (person: string) => ({
    ...SCHEMA,
    fields: SCHEMA.fields.map((own) => (own.name === 'holder' ? { ...own, person } : own)),
  });
  const row = ROW.replace('甲厂', '张三丰');
  expect(told(madeUp([row]))).toEqual(['2:2 entry-person']);
  expect(told(madeUp([row], { schema: withPerson('refuse') }))).toEqual(['2:2 entry-person']);
  const masked = madeUp([row], { schema: withPerson('mask') });
  expect(masked.problems).toEqual([]);
  expect(JSON.stringify(masked.registers)).not.toContain('三丰');
  expect(masked.registers[0]!.entries[0]!.rows[0]!.cells[1]).toBe('张某某');
});

test('a problem never repeats the name that it is about', () => {
  const { problems } = madeUp([ROW.replace('甲厂', '张三丰')]);
  expect(JSON.stringify(problems)).not.toContain('张三丰');
});

test.each([
  'ZHANG San',
  'Zhang San',
  'San ZHANG',
  'zhang san',
  'ZHANG SAN',
  'ZHANG, San',
  'Zhang Sanfeng',
  'Zhang San-feng',
  'ZHANG San Feng',
  'Zhāng Sān',
  'LÜ Bu',
  'Lyu Bu',
  'OUYANG Xiu',
  'Xiu Ouyang',
  'Ou-yang Xiu',
  'CHAN Tai-man',
  'S. Zhang',
  'Mr. Zhang',
  'Ms Smith',
  'John Smith',
  'Smith, John',
  'Maimaiti·Tuerxun',
  '吕·布',
  'ZHANG San (individual)',
  'ZHANG San 13800138000',
  '甲公司、LI Si',
  'LI Si, WANG Wu',
  'LI Sa',
])('%s in a column of owners is a person', (cell) => {
  expect(personIn(field('建设单位'), cell)).toMatch(/owner|phone/);
});

test.each([
  'ZHANG SAN CO., LTD',
  'Zhang San Co., Ltd.',
  'Wang Li Shipyard',
  'Li Ning Company Limited',
  'JOHN SMITH INC.',
  'Zhoushan Port Group',
  'Blue Ocean',
  'ABB',
  'BASF SE',
  'ZHANG Mou',
  'ZHANG Moumou',
  '吕·某某',
  '吕某某',
  '阿卜杜拉·某某',
])('%s in a column of owners is none', (cell) => {
  expect(personIn(field('建设单位'), cell)).toBeUndefined();
});

test('of a masked name in Latin letters the surname stays', () => {
  expect(maskedName('ZHANG San')).toBe('ZHANG 某某');
  expect(maskedName('San Zhang')).toBe('Zhang 某某');
  expect(maskedName('ZHANG, San')).toBe('ZHANG 某某');
  expect(maskedName('阿卜杜拉·买买提')).toBe('阿某某');
});

test('a person is named in running text in Latin letters, too', () => {
  expect(personIn(field('备注'), '联系人：ZHANG San')).toBe('named');
  expect(personIn(field('Remarks'), 'contact person: Li Si told us of it')).toBe('named');
  expect(personIn(field('备注'), '业主 ZHANG SAN CO., LTD')).toBeUndefined();
});
