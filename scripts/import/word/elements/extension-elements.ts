import { nothing, shown, type Row } from './treatment.ts';

/** Alternatives (ISO 29500-3) and what newer versions of Word put between the others. */
export const EXTENSION_ELEMENTS: Row[] = [
  [shown, 'mc:AlternateContent'],
  [shown, 'w14:conflictIns', 'w14:conflictDel'],
  [nothing, 'w14:customXmlConflictInsRangeStart', 'w14:customXmlConflictInsRangeEnd'],
  [nothing, 'w14:customXmlConflictDelRangeStart', 'w14:customXmlConflictDelRangeEnd'],
];

/** Namespaces of which a drawing's newer form is read; of others its older form, the fallback, is. */
export const UNDERSTOOD = new Set([
  'w',
  'wps',
  'wpg',
  'wpc',
  'wp14',
  'a14',
  'w14',
  'w15',
  'w16',
  'm',
]);
