import type { ObservationStatus } from '#domain/indicators/observation.ts';

/** What an Observation status of Open SDG (SDMX's OBS_STATUS, spelt in many ways) means here. */
export interface ReadStatus {
  status: ObservationStatus;
  seriesBreak?: string;
  note?: string;
}

const NORMAL = /^(?:normal(?: value)?|undefined|)$/i;

/** Reads a status; a status without an equivalent here becomes a note. */
export function readStatus(cell: string): ReadStatus {
  if (NORMAL.test(cell)) return { status: 'reported' };
  const seriesBreak = /series break/i.test(cell) && { seriesBreak: cell };
  if (/^provisional/i.test(cell)) return { status: 'provisional', ...seriesBreak };
  return { status: 'reported', ...(seriesBreak || { note: cell }) };
}
