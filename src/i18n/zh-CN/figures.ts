/** What figures say, in sentences; `figure-words.ts` and `indicator-words.ts` put the numbers in. */
export const figureWords = {
  /** Behind a value that was computed, or is not final. */
  how: { derived: '推算' } as Record<string, string>,
  mark: (how: string) => `（${how}）`,
  /** Digits with their unit, of a change. */
  amount: (digits: string, unit: string) => digits + unit,
  statedSame: '同比持平',
  stated: (up: boolean, amount: string) => `同比${up ? '上升' : '下降'}${amount}`,
  statedPoints: (amount: string) => `${amount}个百分点`,
  noBase: (when: string) => `没有${when}的公布数，无法核对。`,
  checked: (where: string, base: string, sum: string, verdict: string) =>
    `按${where}的 ${base} 重算：${sum}，${verdict}。`,
  placeAndTime: (place: string, when: string, derived: boolean) =>
    `${place}${when}${derived ? '推算' : ''}`,
  verdicts: {
    agrees: '与文件一致',
    rounded: '与文件所称相差在四舍五入的误差之内',
    disagrees: '与文件所称不同',
  },
  /** `level`: what is high or low; what is counted is more or less. */
  difference: (when: string, up: boolean, level: boolean, amount: string) =>
    `比${when}${level ? (up ? '高' : '低') : up ? '多' : '少'} ${amount}`,
  /** The same at a glance. */
  limitShort: (above: boolean, grade: string, value: string) =>
    `${above ? '超过' : '未超过'}${grade}限值 ${value}`,
  noDifference: (when: string) => `与${when}持平`,
  points: (amount: string) => `${amount} 个百分点`,
  /** Behind a time or a value that was computed. */
  derivedMark: '（推算）',
  /** Whether the newest value keeps the limit of its time. */
  limit: (within: boolean, standard: string, limit: string) =>
    `${within ? '不超过' : '超过'}当时有效的 ${standard}限值 ${limit}`,
  /** Of the places of a class indicator, how many meet what is required. */
  met: (n: number, of: string) => `/ ${n} 个${of}达标`,
  missed: (all: string[]) => (all.length > 0 ? `未达标：${all.join('、')}` : '没有未达标的'),
  missedPlace: (name: string, value: string, target: string) =>
    `${name}（${value}，目标${target}）`,
  unjudged: (names: string[]) => `文件看不出是否达标：${names.join('、')}`,
  missingPlace: (name: string, reason: string) => `${name}（${reason}）`,
  missingPlaces: (all: string[]) => `没有数据：${all.join('、')}`,
  noneYet: (name: string) => `目前没有收录${name}的数据。`,
  latest: (when: string, place: string, name: string, value: string, more: string) =>
    `${when}，${place}${name}为${value}${more && `，${more}`}。`,
  place: (area: string, members: [name: string, member: string][]) =>
    members.length > 0
      ? `${area}（${members.map(([name, member]) => `${name}：${member}`).join('，')}）`
      : area,
  classCount: (label: string, count: number) => `${label} ${count} 个`,
  missingCount: (count: number) => `没有数据 ${count} 个`,
  classes: (when: string, name: string, counts: string[]) =>
    `${when}，${name}：${counts.join('、')}。`,
  extent: (first: string, last: string, count: number, documents: number) =>
    `收录${first === last ? first : `${first}至${last}`}的 ${count} 个数据` +
    `${documents > 0 ? `，出自 ${documents} 份公开信息` : ''}。`,
  recount: (reading: string, arithmetic: string, agrees: boolean) =>
    `${reading}：${arithmetic}，${agrees ? '与文件一致' : '与文件所写不同'}。`,
};
