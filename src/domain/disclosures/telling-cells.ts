import type { Token } from 'markdown-it';
import { clone } from './render-token.ts';
import { tellingColumns, type TellingColumns } from './table-columns.ts';

/** Marks the cells of the telling columns while a text is rendered, so that they stay in sight where a table is wider than its room. */
export class TellingCells {
  readonly #tokens: Token[];
  #columns: TellingColumns = {};
  #at = -1;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  /** To be told of each token in turn. */
  pass(index: number): void {
    const { type } = this.#tokens[index]!;
    if (type === 'table_open') this.#columns = tellingColumns(this.#tokens, index);
    if (type === 'tr_open') this.#at = -1;
    if (type === 'th_open' || type === 'td_open') this.#at++;
  }

  /** The cell that was passed last, marked where its column is a telling one. */
  marked(cell: Token): Token {
    const { name, verdict } = this.#columns;
    const kind = this.#at === name ? 'row-name' : this.#at === verdict ? 'row-verdict' : '';
    if (!kind) return cell;
    return Object.assign(clone(cell), { attrs: [...(cell.attrs ?? []), ['class', kind]] });
  }
}
