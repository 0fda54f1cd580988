/** A heading for a reader, and what is in the column where the heading does not say all. */
type FieldWords = readonly [title: string, description?: string];

interface TableWords<Name extends string> {
  title: string;
  description: string;
  fields: Record<Name, FieldWords>;
}

const table = <Name extends string>(words: TableWords<Name>): TableWords<Name> => words;

/** The tables of stations, long series and exceedances, and their columns. */
export const placeTableWords = {
  exceedances: table({
    title: '超标记录',
    description: '超过所属时间有效的标准限值的数值，逐条列出。',
    fields: {
      time: ['时间', '2016、2016-01 或 2016-01-05'],
      measured: ['项目'],
      place: ['地点'],
      value: ['数值'],
      limit: ['限值'],
      unit: ['单位'],
      standard: ['标准'],
      grade: ['级别'],
      status: ['状态', 'published 已公布，unaudited 未经审核'],
      source: ['出处'],
      url: ['网址'],
    },
  }),
  stations: table({
    title: '监测站点',
    description: '监测站点的名称、编号、所在区域和坐标（WGS84）。',
    fields: {
      id: ['站点编号', '本站的编号'],
      code: ['网络编号'],
      name: ['名称'],
      name_en: ['英文名'],
      area: ['区域编号'],
      longitude: ['经度', '度，WGS84'],
      latitude: ['纬度', '度，WGS84'],
      datum: ['原坐标系', '来源写的坐标系'],
      source: ['出处'],
      note: ['说明'],
    },
  }),
  monitoring: table({
    title: '监测数据',
    description: '逐小时或逐日的监测数据，照来源列出；空表示没有数据。',
    fields: {
      area: ['地点', '区域或站点'],
      time: ['时间', '年-月-日T时，表示这一小时的开始；或者年-月-日'],
      value: ['数值'],
      status: ['状态', 'published 有文件公布，unaudited 未经审核'],
      source: ['出处'],
    },
  }),
};
