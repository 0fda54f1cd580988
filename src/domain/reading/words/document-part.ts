import { sectionHeading, type Section } from '#domain/disclosures/section.ts';

/** What a part of a document does: look back, or say what will be done. */
export type Part = 'review' | 'plan';

const PLAN =
  /(?:工作|任务|重点|总体|主要)(?:安排|打算|计划|思路|要点|部署|任务|举措|目标|要求)|下(?:一)?(?:步|阶段)|安排$|打算|重点任务|主要目标|保障措施|展望|规划/;
const REVIEW = /回顾|总结|情况|进展|成效|成绩|做法|公报|概况|问题|经验|数据/;
/** 下一步, and a year or a word for what is yet to come, at the head of a sentence. */
const AHEAD =
  /^(?:下(?:一)?(?:步|阶段)|明年|接下来|今后|未来|[^,。将]{1,9}[局委厅部办市县区省](?:将|拟|计划)|将(?=继续|进一步|加快|围绕|按照|着力|深入|全面|持续|坚持|积极)|拟|计划)/;

/** Which part a section belongs to, by its own heading, else those above it; the document's title comes last. */
export function partOf(section: Section, sections: Section[], title: string): Part | undefined {
  for (let at: Section | undefined = section; at; at = above(at, sections)) {
    if (at.kind !== 'heading') continue;
    const part = partNamed(sectionHeading(at));
    if (part) return part;
  }
  return partNamed(title);
}

/** A heading that looks both ways says nothing. */
function partNamed(heading: string): Part | undefined {
  const plan = PLAN.test(heading);
  const review = REVIEW.test(heading);
  if (plan === review) return undefined;
  return plan ? 'plan' : 'review';
}

/** Whether a sentence turns to what is yet to come: what follows it in the paragraph does, too. */
export const looksAhead = (sentence: string): boolean => AHEAD.test(sentence);

function above({ parent }: Section, sections: Section[]): Section | undefined {
  return sections.find(({ id }) => id === parent);
}
