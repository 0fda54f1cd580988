import { sectionHeading, type Section } from '#domain/disclosures/section.ts';

/** Which part a section of a document is: it looks back, or says what will be done. */
export type Part = 'review' | 'plan';

const PLAN =
  /(?:工作|任务|重点|总体|主要|年度|预期|发展|指标|目标)(?:安排|打算|计划|思路|要点|部署|任务|举措|目标|要求|设想|措施)|下(?:一)?(?:步|阶段)|下半年(?:工作|重点|任务|安排|打算|计划)|今后|明年|打算|展望|设想|保障措施|(?:安排|计划|目标|思路|规划|部署|要点|建议)$/;
/** Words that make of a heading with 计划 or 目标 one that looks back: 目标完成情况. */
const REVIEW =
  /回顾|总结|情况|进展|成效|成绩|成果|做法|公报|概况|现状|状况|问题|经验|数据|完成|落实|执行|进度|结果|亮点|特色|开展|月报|年报|季报|通报/;
/** Words of a plan that nothing behind them turns round: 2026年工作计划, 下一步打算. */
const PLAN_AT_END =
  /(?:(?:安排|打算|思路|要点|部署|计划|目标|设想|重点任务|主要任务|目标任务|工作任务|工作重点|下(?:一)?步(?:工作)?|规划)(?:建议|措施|举措)?)$/;

/** 下一步, and a year or a word for what is yet to come, at the head of a sentence. */
const AHEAD =
  /^\s*(?:[一二三四五六七八九十]+是)?(?:下(?:一)?(?:步|阶段)|明年|接下来|今后|未来|力争|争取(?!到|了|来|中央|省|上级|国家|资金)|[^,。将]{1,9}[局委厅部办市县区省](?:将|拟|计划)|将(?=继续|进一步|加快|围绕|按照|着力|深入|全面|持续|坚持|积极)|拟|计划(?![^,。;]*(?:已|实际)))/;

/** Which part a section belongs to, by its own heading, else those above it; the document's title comes last. */
export function partOf(
  section: Section,
  sections: readonly Section[],
  title: string,
): Part | undefined {
  for (let at: Section | undefined = section; at; at = above(at, sections)) {
    if (at.kind !== 'heading') continue;
    const part = partNamed(sectionHeading(at));
    if (part) return part;
  }
  return partNamed(title);
}

/** Which part words announce. A heading with words of both decides nothing, unless its last words do. */
export function partNamed(heading: string): Part | undefined {
  const bare = heading.replace(/[（(][^（()）]*[)）]|[\s:：。]/g, '');
  const plan = PLAN.test(bare);
  const review = REVIEW.test(bare);
  if (plan && review) {
    const looksBoth = /[和与及暨、]/.test(bare);
    return !looksBoth && PLAN_AT_END.test(bare) ? 'plan' : undefined;
  }
  if (plan === review) return undefined;
  return plan ? 'plan' : 'review';
}

/** Whether a sentence turns to what is yet to come: what follows it in the paragraph does, too. */
export const looksAhead = (sentence: string): boolean => AHEAD.test(sentence);

function above({ parent }: Section, sections: readonly Section[]): Section | undefined {
  return sections.find(({ id }) => id === parent);
}
