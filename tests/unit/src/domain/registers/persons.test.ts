import { expect, test } from 'vitest';
import { isNameShaped, maskedName, personIn } from '#domain/registers/persons.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';
import { madeUp, ROW, SCHEMA, told } from './made-up.ts';

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

test('a column of persons is masked or refused, as its schema says', () => {
  expect(maskedName('张三丰、欧阳修')).toBe('张某某、欧某某');
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
