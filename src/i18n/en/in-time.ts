/** When, as a sentence says it: “in 2020”, “on 13 September 2020”, “from September to October 2023”. */
export function inTime(when: string): string {
  if (when.includes(' to ')) return `from ${when}`;
  if (when.includes(' half of ')) return `in the ${when}`;
  return `${/^\d{1,2} /.test(when) ? 'on' : 'in'} ${when}`;
}
