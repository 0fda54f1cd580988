/** Words of how often a page was read. */
export const visitWords = {
  label: 'Visits',
  count: (n: number) => n.toLocaleString('en'),
  period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  source: (periods: string) => `${periods}; from the web server’s log, without bots`,
};
