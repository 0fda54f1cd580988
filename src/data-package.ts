import type { IndicatorRecord } from './domain/indicator-record.ts';
import { site } from './site.config.ts';
import { address, paths } from './urls.ts';

/** The columns of every indicator's CSV, for machines. Dimension columns come between `period` and `value`. */
const FIELDS = [
  ['indicator', 'string', '指标编号'],
  ['name', 'string', '指标名称'],
  ['area', 'string', '区域'],
  [
    'period',
    'string',
    '时间：2019、2019-H1、2019-Q1、2019-11、2019-11-05、2024-01/2024-11 或 2021/22',
  ],
  ['value', 'any', '数值或类别；空表示暂缺'],
  ['unit', 'string', '单位'],
  [
    'status',
    'string',
    'reported 已公布，derived 推算，provisional 初步，revised 已修订，missing 暂缺',
  ],
  ['current', 'boolean', 'false 表示已被后来的公布替代'],
  ['missing_reason', 'string', '暂缺的原因'],
  ['stated_change', 'number', '文件所称变化'],
  ['stated_change_unit', 'string', '文件所称变化的单位'],
  ['target', 'any', '文件为这个数据写明的目标'],
  ['derivation', 'string', '推算的算式'],
  ['document', 'string', '出处文件编号'],
  ['document_title', 'string', '出处文件标题'],
  ['section', 'string', '出处章节'],
  ['quote', 'string', '出处原句'],
  ['published_on', 'date', '出处文件的发布日期'],
  ['note', 'string', '说明'],
] as const;

/** A descriptor of all indicators' CSV files (Data Package v2, datapackage.org). */
export function dataPackage(records: IndicatorRecord[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongkai',
    title: site.name,
    description: site.description,
    homepage: address(paths.home(), site),
    contributors: [{ title: site.bureau.name, path: site.bureau.url, roles: ['publisher'] }],
    resources: records.map(({ indicator, observations }) => ({
      name: indicator.id,
      path: `indicators/${indicator.id}.csv`,
      title: indicator.name,
      description: indicator.definition,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: fieldsOf(
          indicator.dimensions.filter((name) => observations.some((row) => row.dimensions[name])),
        ),
      },
    })),
  };
}

function fieldsOf(dimensions: string[]): object[] {
  const fields = FIELDS.map(([name, type, description]) => ({ name, type, description }));
  const members = dimensions.map((name) => ({ name, type: 'string', description: name }));
  return fields.flatMap((field) => (field.name === 'value' ? [...members, field] : [field]));
}
