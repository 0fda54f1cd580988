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
