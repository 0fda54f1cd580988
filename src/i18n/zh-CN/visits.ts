/** Words of how often a page was read. */
export const visitWords = {
  label: '访问次数',
  count: (n: number) => `${n.toLocaleString('zh-CN')} 次`,
  period: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
  source: (periods: string) => `${periods}，据网站服务器日志，不含机器人`,
};
