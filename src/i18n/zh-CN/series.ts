/** Words about long series and their monthly means. */
export const seriesWords = {
  heading: '完整数据',
  rule: '上面的月度数据是这些小时值的月平均：全月所有小时值相加，除以个数；有数据的小时不到全月四分之三的，不算平均。',
  holds: (rows: string, areas: number) => `${rows} 行，${areas} 个地点，`,
  span: (first: string, last: string) => `${first}至${last}`,
  missing: (rows: string) => `其中 ${rows} 行没有数据`,
  all: '每小时的数据（CSV）',
  source: '出处：',
};
