import { LANGUAGES } from '#domain/values/language.ts';
import { chartSentences, chartWords, statusWords } from './charts.ts';
import { chooseWords, compareWords, tableWords } from './choose.ts';
import { dataFileWords } from './data-files/index.ts';
import { changeWords, copyWords, dataWords, downloadWords } from './downloads.ts';
import { indicatorPageWords } from '#i18n/en/answers/indicators.ts';
import { homeWords } from '#i18n/en/answers/home.ts';
import { figureWords } from './figures.ts';
import { messageWords } from '#i18n/en/answers/messages.ts';
import { glossaryWords } from './glossary.ts';
import { footerWords, licenceWords } from './footer.ts';
import { catalogueWords, columnWords } from './disclosure-columns.ts';
import { integrityWords } from './integrity.ts';
import { articleWords } from './articles.ts';
import { planWords } from './plans.ts';
import { registerWords } from './registers.ts';
import {
  correctionWords,
  movedWords,
  recordWords,
  renditionNotes,
  renditionWords,
} from './records.ts';
import { referenceWords } from './references.ts';
import { pageToolWords } from './page-tools.ts';
import { wordsOfPlaces } from './places/index.ts';
import { seriesWords } from './series.ts';
import { requestWords } from './request.ts';
import { visitWords } from './visits.ts';
import { searchWords } from './search.ts';
import type { Words } from '#i18n/zh-CN/index.ts';

/** The interface's words in English: of the same type as the Chinese ones, so that none can be missing. */
export const en: Words = {
  colon: ': ',
  comma: ', ',
  list: (parts) => parts.join(', '),
  brackets: (text) => ` (${text})`,
  series: seriesWords,
  ...wordsOfPlaces,
  skip: 'Skip to the text',
  demonstration: (bureau) => `This is a demonstration, not the official site of ${bureau}.`,
  demonstrationLabel: 'About this site',
  searchBox: { label: 'Search this site', placeholder: 'Search documents and data' },
  officialSite: 'Go to the official site',
  nav: {
    label: 'Main navigation',
    home: 'Home',
    disclosures: 'Documents',
    indicators: 'Indicators',
    plans: 'Plans',
    registers: 'Registers',
    articles: 'Articles',
    guide: 'Guide',
    about: 'About',
    accessibility: 'Accessibility',
    siteMap: 'Site map',
    data: 'Data',
    feed: 'Feed',
    search: 'Search',
  },
  crumbs: 'You are here',
  tableName: 'Table',
  footer: footerWords,
  licence: licenceWords,
  record: recordWords,
  rendition: renditionWords,
  renditionNote: renditionNotes,
  corrections: correctionWords,
  moved: movedWords,
  sections: 'Sections',
  opening: 'Opening',
  pageTools: pageToolWords,
  figuresHere: 'Data in this document',
  status: statusWords,
  commitmentsHere: 'Commitments in this document',
  evidenceHere: 'What it reports on earlier plans',
  showAll: (n) => `${n} in all`,
  showOthers: (n) => `The other ${n}`,
  seeSentence: 'See the words',
  related: 'Related documents',
  neighbours: 'Documents of this kind',
  earlier: 'Earlier',
  later: 'Later',
  attachments: 'Attachments',
  catalogue: catalogueWords,
  indicators: indicatorPageWords,
  commitment: {
    met: 'Reported as done',
    progress: 'Progress reported',
    unmet: 'Reported as not done',
    none: 'No answer published',
    unchecked: 'Could not be checked here',
  },
  published: (day, periods) => `published on ${day}: ${periods.join(', ')}`,
  chart: chartWords,
  definition: {
    heading: 'Definition',
    name: 'Indicator',
    meaning: 'Meaning',
    method: 'Method',
    unit: 'Unit',
    aliases: 'Also called',
    nameIn: (language) =>
      language === 'en' ? 'English name' : `Name (${LANGUAGES[language].name})`,
    direction: 'Direction',
    directions: {
      lower: 'lower is better',
      higher: 'higher is better',
      neutral: 'neither way is better',
    },
    note: 'Note',
  },
  limits: {
    title: 'Limits',
    standard: 'Standard',
    grade: 'Grade',
    value: 'Limit',
    inForce: 'In force',
    since: (day) => `since ${day}`,
    check: 'Comparison',
    notJudged: 'no values of this time',
    within: (n) => (n === 1 ? 'the value keeps it' : `all ${n} values keep it`),
    above: (n, over) => `of ${n} values, above the limit: ${over}`,
    rule: 'Each value is compared with the limits in force in its own time.',
  },
  sources: 'Sources',
  takeAway: 'Download',
  downloads: downloadWords,
  copying: copyWords,
  references: referenceWords,
  disclosureColumns: columnWords,
  request: requestWords,
  visits: visitWords,
  changes: changeWords,
  plans: planWords,
  registers: registerWords,
  search: searchWords,
  choose: chooseWords,
  compare: compareWords,
  glossary: glossaryWords,
  tableTools: tableWords,
  integrity: integrityWords,
  figures: figureWords,
  messages: messageWords,
  ...dataFileWords,
  chartSentences,
  articles: articleWords,
  siteMapPage: { title: 'Site map', lead: 'All parts and pages of this site.', others: 'Other' },
  home: homeWords,
  notFound: {
    title: 'Page not found',
    lead: 'The address may be wrong, or the page may have moved. Search, or begin with the parts below.',
  },
  data: dataWords,
};
