import { describe, expect, test } from 'vitest';
import { proposeDate } from '#domain/values/date.ts';
import { nearNames } from '#domain/values/near-name.ts';
import { proposeClass, proposeNumber, proposePeriod } from '#domain/tables/proposals.ts';
import { proposeId } from '#domain/values/id.ts';

describe('what a cell was meant to say', () => {
  test.each([
    ['1,234', '1234'],
    ['约20', '20'],
    ['２０', '20'],
    ['96.70%', '96.70'],
    ['17微克/立方米', '17'],
    ['007', '7'],
    ['.5', '0.5'],
    ['−4.8', '-4.8'],
    ['十一年', '11'],
    ['4-19', undefined],
    ['1e3', undefined],
    ['无', undefined],
  ])('the number %s is %s', (cell, number) => {
    expect(proposeNumber(cell).proposal).toBe(number);
  });

  test.each([
    ['2019年', '2019'],
    ['2019年度', '2019'],
    ['2019.1', '2019-01'],
    ['2019年11月', '2019-11'],
    ['2019/11', '2019-11'],
    ['2019年11月5日', '2019-11-05'],
    ['2019年上半年', '2019-H1'],
    ['2019年第三季度', '2019-Q3'],
    ['2024年1-11月', '2024-01/2024-11'],
    ['２０１９', '2019'],
    ['2019-13', undefined],
    ['去年', undefined],
  ])('the period %s is %s', (cell, period) => {
    expect(proposePeriod(cell)).toBe(period);
  });

  test.each([
    ['2020年1月5日', '2020-01-05'],
    ['2020/1/5', '2020-01-05'],
    ['2020. 5. 30', '2020-05-30'],
    ['20200105', '2020-01-05'],
    ['2020-02-30', undefined],
  ])('the date %s is %s', (cell, date) => {
    expect(proposeDate(cell)).toBe(date);
  });

  test.each([
    ['II类', 'Ⅱ'],
    ['二类', 'Ⅱ'],
    ['2', 'Ⅱ'],
    ['劣五类', '劣Ⅴ'],
    ['六类', undefined],
  ])('the class %s is %s', (cell, label) => {
    expect(proposeClass(cell, ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'])).toBe(label);
  });

  test.each([
    ['2024 Work_Plan', '2024-work-plan'],
    ['关于', ''],
  ])('the id %s is %s', (name, id) => {
    expect(proposeId(name)).toBe(id);
  });
});

describe('the nearest name', () => {
  const known = ['value', 'status', 'stated_change', '舟山市', '普陀区'];
  test.each([
    ['vlaue', ['value']],
    ['Value', ['value']],
    ['ＶＡＬＵＥ', ['value']],
    ['statsu', ['status']],
    ['舟山', ['舟山市']],
    ['普坨区', ['普陀区']],
    ['备注', []],
  ])('to %s is %s', (name, near) => {
    expect(nearNames(name, known)).toEqual(near);
  });
});
