/** The words that charts write themselves, beside names and numbers. */
export const chartLabels = {
  target: (due: string) => `${due}目标`,
  break: '口径变化',
};
