/** Words of the foot of every page. */
export const footerWords = {
  label: '页脚',
  sponsor: '主办单位',
  contact: '联系方式',
  siteIdCode: '网站标识码',
  icp: 'ICP备案号',
  publicSecurity: '公安备案号',
  partyMark: '党政机关',
  errorReport: '我为政府网站找错',
  privacy: '本站不使用 Cookie，不追踪访问，不从其他网站加载任何内容。',
};

/** What the site says of the licences of its data and texts. */
export const licenceWords = {
  heading: '许可',
  of: {
    data: (name: string) => `数据许可：${name}`,
    texts: (name: string) => `文字许可：${name}`,
  },
  noneOf: { data: '没有声明数据的使用许可。', texts: '没有声明文字的使用许可。' },
  none: '本站没有声明数据和文字的使用许可。',
};
