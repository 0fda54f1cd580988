import { recordTitles } from '#domain/disclosures/record-fields.ts';
import type * as chinese from '#i18n/zh-CN/records.ts';

export const recordWords: typeof chinese.recordWords = {
  ...recordTitles('titleEn'),
  unknown: 'not stated',
};

export const renditionWords: typeof chinese.renditionWords = {
  digest: 'Digest',
  original: 'Original',
};

export const renditionNotes: typeof chinese.renditionNotes = {
  digest:
    'This page is a digest in the editors’ own words. It keeps the figures, names and dates of the document and is not the document itself.',
  opening: 'The digest covers the opening of the document.',
  partial: 'Only part of this document is known to this site.',
  full: 'The digest covers the whole document.',
  readOriginal: 'Read the original',
  onOriginalPage: 'View on the original page',
  originalHere: 'Read the original on this site',
  excerpt: 'Excerpt',
  openingOnly: 'This is the opening of the document, not the whole of it.',
  partOnly: 'This is a part of the document, not the whole of it.',
  extracted: 'Extracted text',
  pdf: 'A program took these words from a PDF file, for reading and searching. Some may be wrong or missing, and tables have come apart. For figures, the attached PDF file counts.',
  ofd: 'A program took these words from an OFD file, for reading and searching. Some may be wrong or missing, and tables have come apart. For figures, the attached OFD file counts. Its signature has not been verified.',
};

export const correctionWords: typeof chinese.correctionWords = {
  title: 'Corrections',
  titleOf: (title) => `Correction: ${title}`,
  changed: (from, to) => (to === undefined ? `“${from}” taken out` : `“${from}” now reads “${to}”`),
  why: (why) => `Reason: ${why}`,
  by: (by) => `By: ${by}`,
  mark: (date) => `corrected ${date}`,
};

export const movedWords: typeof chinese.movedWords = {
  lead: 'This document has moved to',
  withdrawn: (date) =>
    `This document was withdrawn on ${date}; its text is no longer published here.`,
  why: (why) => `Reason: ${why}`,
};
