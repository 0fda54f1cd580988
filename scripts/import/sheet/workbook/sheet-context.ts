import type { CellStyle } from './cell-styles.ts';
import type { Room } from './grid.ts';
import type { CellText } from './shared-strings.ts';
import type { DateSystem } from './show-cell.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  strings: CellText[];
  styles: CellStyle[];
  dates: DateSystem;
  /** Whether hidden rows and columns are read, too. */
  hidden: boolean;
  room: Room;
}
