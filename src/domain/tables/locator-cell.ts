import { isLocator } from '#domain/values/locator.ts';
import type { Read } from './column.ts';

/** A short phrase of the publisher's own text, or the first and the last characters of a sentence. */
export const locatorCell: Read<string> = (cell, table) =>
  isLocator(cell) ? cell : table.report('bad-locator', { column: table.column, found: cell });
