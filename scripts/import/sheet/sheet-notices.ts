import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sheet } from './sheet.ts';

const HIDDEN = { 'hidden-rows': 'rows', 'hidden-columns': 'columns', invisible: 'cells' } as const;

/** Messages for staff about a sheet as a whole. */
export function noticeProblems(sheet: Sheet, file: string, hidden: boolean): Problem[] {
  const whole = { file, sheet: sheet.name, line: 0, column: 0 };
  return sheet.notices.map(({ kind, places }) => {
    switch (kind) {
      case 'merged':
        return problem('sheet-merged', whole, { places });
      case 'struck':
        return problem('sheet-struck', whole, { places });
      case 'unsure':
        return problem('sheet-unsure-format', whole, { places });
      case 'drawing':
        return problem('sheet-drawing', whole, {});
      case 'invisible':
        return problem('sheet-hidden', whole, { kind: 'cells', places, taken: hidden });
      default:
        return problem('sheet-hidden', whole, { kind: HIDDEN[kind], places, taken: hidden });
    }
  });
}
