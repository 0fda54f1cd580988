/** The words beside the tables in the archive of all data. */
export const archiveWords = {
  lead: '本站全部数据，一个 Data Package（v2）：表是 CSV，UTF-8，没有 BOM，第一行是列名。',
  files: '文件',
  perIndicator: '每个指标一个文件，列都相同，与 observations.csv 相同',
  dictionary: '字段说明',
  reading: '怎么读',
  notes: [
    '空的格子表示没有：没有数值的原因在 missing_reason。',
    'value 只有数；类别和范围在 value_text，照文件印的写（90.0 就是 90.0）。',
    '看 bound 和 qualifier：“至少60”的 value 是 60，但不等于 60。',
    'current 为 false 的数据已被后来的公布替代；画线、求和之前先去掉。',
    'rendition 为 digest 的，quote 是编者的话；locator 是原网页上找得到的几个字。',
    '以 = + @ - 开头、表格软件会当成公式的文字，前面加了一个撇号。',
  ],
  cite: (author: string, name: string, date: string, url: string) =>
    `${author}：${name}，${date}，${url}`,
};
