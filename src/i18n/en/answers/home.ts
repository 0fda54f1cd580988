import type { homeWords as chinese } from '#i18n/zh-CN/answers/home.ts';

export const homeWords: typeof chinese = {
  title: (bureau) => `Data and documents of ${bureau}`,
  figures: 'Main figures',
  latest: 'Newest documents',
  allDisclosures: (n) => `All ${n} documents`,
  wholePlan: 'See each commitment',
  where: 'Where to look',
  answers: 'How it stands',
  disagrees: 'Figures that do not add up',
  disagreesWords: (n) => `${n} figures of the documents differ from their recomputation:`,
  allChecks: 'All checks',
  canDo: 'What you can do here',
  doThese: {
    lookUp: 'Look up indicators',
    documents: 'Look up documents',
    download: 'Download all data',
    apply: 'Apply for information',
  },
  tasks: 'Services',
};
