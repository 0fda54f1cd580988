import { COMMITMENT_STATUSES } from '#domain/indicators/commitment.ts';
import { entry, quoted } from './entry.ts';

const FOLLOWED_UP = Object.entries(COMMITMENT_STATUSES)
  .filter(([status]) => status !== 'none')
  .map(([status, meaning]) => `${status}（${meaning}）`)
  .join('、');

/** Problems of promises and of what is said to prove them. */
export const commitmentProblems = {
  'plan-year-missing': entry<{ document: string; file: string }>({
    severity: 'error',
    what: ({ document }) => `文件 ${document} 没有写它安排的是哪一年的工作。`,
    why: '计划事项按年份列出，没有年份就没有位置。',
    fix: ({ file }) => `在 ${file} 的开头加一行，例如：plan_year: 2020`,
    example: { document: '2024-work-plan', file: 'content/disclosures/2024/2024-work-plan.md' },
  }),
  'target-not-in-quote': entry<{ target: string; quote: string }>({
    severity: 'error',
    what: ({ target, quote }) => `目标 ${target} 不在引文里：${quoted(quote)}。`,
    why: '目标必须是文件里写着的数，不能由网站代为设定。',
    fix: () => '核对引文：目标抄错了就改 target；原文没有写数，就把 target 和 unit 留空。',
    example: { target: '97', quote: '优良天数比例保持稳定' },
  }),
  'evidence-before-plan': entry<{ evidence: string; plan: string; document: string }>({
    severity: 'error',
    what: ({ evidence, plan, document }) =>
      `证明完成情况的文件 ${document} 发布于 ${evidence}，不晚于计划本身（${plan}）。`,
    why: '计划之前的文件不能证明计划完成了。',
    fix: () =>
      'evidence_document 换成计划之后发布的文件；没有这样的文件，status 写成 none，evidence 的三列留空。',
    example: {
      evidence: '2024-01-17',
      plan: '2024-01-17',
      document: '2023-work-review',
    },
  }),
  'evidence-missing': entry<{ status: string; columns: string[] }>({
    severity: 'error',
    what: ({ status, columns }) => `status 是 ${status}，可是 ${columns.join('、')} 没有填。`,
    why: '完成情况不能凭印象写，必须有后来的文件作证。',
    fix: () =>
      '填上 evidence_document、evidence_section、evidence_quote；没有后续文件，status 写成 none。',
    example: { status: 'met', columns: ['evidence_section', 'evidence_quote'] },
  }),
  'evidence-unexpected': entry<{ columns: string[] }>({
    severity: 'error',
    what: ({ columns }) =>
      `status 是 none（${COMMITMENT_STATUSES.none}），可是填了 ${columns.join('、')}。`,
    why: '既然有后续文件，就不能说没有。',
    fix: () => `按后续文件说的改 status：${FOLLOWED_UP}；文件其实不相关，就清空 evidence 的三列。`,
    example: { columns: ['evidence_quote'] },
  }),
};
